namespace VillageRectification.Domain.Acceptance;

/// <summary>县级验收, 回访, 市级验收.</summary>
public enum InspectionKind
{
    County = 1,
    Revisit = 2,
    City = 3,
}
