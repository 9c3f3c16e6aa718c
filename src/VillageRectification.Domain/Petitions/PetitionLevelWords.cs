using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Petitions;

/// <summary>How far petitions went, in words.</summary>
public static class PetitionLevelWords
{
    /// <summary>As a ledger has it, of whatever county.</summary>
    public static string ToText(this PetitionLevel level) => level switch
    {
        PetitionLevel.Township => "到乡镇",
        PetitionLevel.County => "到县",
        PetitionLevel.City => "到市",
        PetitionLevel.Higher => "到省以上",
    };

    /// <summary>到县, 到区: by what the county is.</summary>
    public static string ToText(this PetitionLevel level, CountyWords county) => (level, county.Word) switch
    {
        (PetitionLevel.County, "市") => $"到{county.Own}",
        (PetitionLevel.County, _) => $"到{county.Word}",
        (PetitionLevel.City, "市") => "到上级市",
        _ => level.ToText(),
    };
}
