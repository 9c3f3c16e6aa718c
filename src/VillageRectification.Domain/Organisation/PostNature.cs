namespace VillageRectification.Domain.Organisation;

/// <summary>任实职, 挂职.</summary>
public enum PostNature
{
    Substantive = 1,
    Nominal = 2,
}
