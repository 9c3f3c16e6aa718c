using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>Increments of that day (党员和后备干部队伍). Null is unknown.</summary>
public sealed class MembershipGrowth : CaseFact
{
    private MembershipGrowth()
    {
    }

    internal MembershipGrowth(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    /// <summary>入党积极分子, persons.</summary>
    public int? Activists { get; init; }

    /// <summary>后备干部, persons.</summary>
    public int? ReserveCadres { get; init; }

    /// <summary>发展党员, persons.</summary>
    public int? NewMembers { get; init; }
}
