using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What a version of the acceptance criteria needs.</summary>
public enum CriteriaRule
{
    NoItems = 1,

    /// <summary>Marks name their item by its words.</summary>
    SameItem = 2,

    PointsOutOfRange = 3,

    /// <summary>Only a must-pass item has a mark, and within its points.</summary>
    MarkOutOfRange = 4,

    GradesContradict = 5,

    /// <summary>The items of a version sum to 100.</summary>
    PointsDoNotSum = 6,

    /// <summary>What was applied for is judged by what was in force then.</summary>
    FromNotAfterToday = 7,

    FromAfterDeadline = 8,
}

/// <summary>What stands against a version of the acceptance criteria.</summary>
public sealed record CriteriaRefusal : Refusal<CriteriaRule>
{
    private CriteriaRefusal(CriteriaRule rule)
        : base(rule)
    {
    }

    /// <summary>The words of the item.</summary>
    public string Item { get; private init; } = "";

    /// <summary>What the items sum to.</summary>
    public int Points { get; private init; }

    /// <summary>The day that is in the way.</summary>
    public DateOnly On { get; private init; }

    public static CriteriaRefusal NoItems() => new(CriteriaRule.NoItems);

    public static CriteriaRefusal SameItem(string item) => new(CriteriaRule.SameItem) { Item = item };

    public static CriteriaRefusal PointsOutOfRange(string item) => new(CriteriaRule.PointsOutOfRange) { Item = item };

    public static CriteriaRefusal MarkOutOfRange(string item) => new(CriteriaRule.MarkOutOfRange) { Item = item };

    public static CriteriaRefusal GradesContradict() => new(CriteriaRule.GradesContradict);

    public static CriteriaRefusal PointsDoNotSum(int points) => new(CriteriaRule.PointsDoNotSum) { Points = points };

    public static CriteriaRefusal FromNotAfterToday() => new(CriteriaRule.FromNotAfterToday);

    public static CriteriaRefusal FromAfterDeadline(DateOnly deadline) => new(CriteriaRule.FromAfterDeadline) { On = deadline };
}
