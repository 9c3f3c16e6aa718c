namespace VillageRectification.Domain.Acceptance;

/// <summary>检查类型.</summary>
public static class InspectionKindWords
{
    public static string ToText(this InspectionKind kind) => kind switch
    {
        InspectionKind.County => "县级验收",
        InspectionKind.Revisit => "回访",
        InspectionKind.City => "市级认定",
        InspectionKind.CountyVerification => "县级认定",
    };
}
