using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>检查类型.</summary>
public static class InspectionKindWords
{
    /// <summary>As a ledger has it, of whatever county.</summary>
    public static string ToText(this InspectionKind kind) => kind switch
    {
        InspectionKind.County => "县级验收",
        InspectionKind.Revisit => "回访",
        InspectionKind.City => "市级认定",
        InspectionKind.CountyVerification => "县级认定",
    };

    /// <summary>县级验收, 区级验收: by what the county is.</summary>
    public static string ToText(this InspectionKind kind, CountyWords county) => kind switch
    {
        InspectionKind.County => $"{county.Rank}验收",
        InspectionKind.CountyVerification => $"{county.Rank}认定",
        _ => kind.ToText(),
    };
}
