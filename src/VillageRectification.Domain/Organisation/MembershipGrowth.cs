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

    /// <summary>Of all of them, persons of up to 35 years.</summary>
    public int? UnderThirtyFive { get; init; }

    /// <summary>From 36 to 50 years.</summary>
    public int? ToFifty { get; init; }

    /// <summary>From 51 years on.</summary>
    public int? OverFifty { get; init; }

    /// <summary>Of all of them, who made something of his own (致富能手). One may be counted under several backgrounds.</summary>
    public int? Skilled { get; init; }

    /// <summary>退伍军人.</summary>
    public int? Veterans { get; init; }

    /// <summary>Back from work elsewhere (返乡人员).</summary>
    public int? Returned { get; init; }

    /// <summary>Of high school or more (高中以上文化).</summary>
    public int? Educated { get; init; }
}
