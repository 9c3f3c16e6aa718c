namespace VillageRectification.Domain.Petitions;

/// <summary>How far petitions went, in words.</summary>
public static class PetitionLevelWords
{
    public static string ToText(this PetitionLevel level) => level switch
    {
        PetitionLevel.Township => "到乡镇",
        PetitionLevel.County => "到县",
        PetitionLevel.City => "到市",
        PetitionLevel.Higher => "到省以上",
    };
}
