namespace VillageRectification.Domain.Organisation;

/// <summary>Who the persons of an increment are, as counts: by age and by background. Null is unknown.</summary>
/// <param name="UnderThirtyFive">Up to 35 years.</param>
/// <param name="ToFifty">From 36 to 50.</param>
/// <param name="OverFifty">From 51 on.</param>
public sealed record GrowthMakeUp(int? UnderThirtyFive = null, int? ToFifty = null, int? OverFifty = null)
{
    /// <summary>致富能手.</summary>
    public int? Skilled { get; init; }

    /// <summary>退伍军人.</summary>
    public int? Veterans { get; init; }

    /// <summary>返乡人员.</summary>
    public int? Returned { get; init; }

    /// <summary>高中以上文化.</summary>
    public int? Educated { get; init; }

    /// <summary>Whether that many persons can be so: each has one age, and perhaps several backgrounds.</summary>
    public bool IsOf(int persons) => (UnderThirtyFive ?? 0) + (ToFifty ?? 0) + (OverFifty ?? 0) <= persons
        && new[] { Skilled, Veterans, Returned, Educated }.All(n => n is null || n <= persons);
}
