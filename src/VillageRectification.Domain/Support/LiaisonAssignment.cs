using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>A county department, its contact and a county leader are tied to the village from that day on (联系村). The last one holds.</summary>
public sealed class LiaisonAssignment : CaseFact, IOfDepartment
{
    public const int ContactPersonMaxLength = 50;
    public const int CountyLeaderMaxLength = 50;
    public const int LeaderOfficeMaxLength = 60;

    private LiaisonAssignment()
    {
    }

    internal LiaisonAssignment(RectificationCase @case, DateOnly from)
        : base(@case, from)
    {
    }

    /// <summary>Null when only the county leader is known.</summary>
    public Guid? DepartmentId { get; init; }

    public string? ContactPerson { get; init; }

    public string? CountyLeader { get; init; }

    /// <summary>What the county leader is (单位和职务); null is unknown.</summary>
    public string? LeaderOffice { get; init; }
}
