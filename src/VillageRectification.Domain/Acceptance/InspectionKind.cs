namespace VillageRectification.Domain.Acceptance;

/// <summary>县级验收, 回访, 市级认定, 县级认定.</summary>
public enum InspectionKind
{
    County = 1,
    Revisit = 2,
    /// <summary>By the city, of its key villages.</summary>
    City = 3,

    /// <summary>By the head of the department, of all others.</summary>
    CountyVerification = 4,
}
