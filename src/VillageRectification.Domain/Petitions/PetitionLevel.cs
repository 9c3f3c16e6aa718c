namespace VillageRectification.Domain.Petitions;

/// <summary>The highest office that a month's petitions reached.</summary>
public enum PetitionLevel
{
    /// <summary>到乡镇.</summary>
    Township = 1,

    /// <summary>到县.</summary>
    County = 2,

    /// <summary>到市.</summary>
    City = 3,

    /// <summary>到省以上.</summary>
    Higher = 4,
}
