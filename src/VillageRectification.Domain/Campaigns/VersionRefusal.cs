using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What every version of the rules needs, whatever it is of.</summary>
public enum VersionRule
{
    /// <summary>Draft and review, propose and decide are never the same person on one record.</summary>
    SamePersonDraftsAndEnacts = 1,

    NothingDrafted = 2,

    /// <summary>The days on which versions begin follow each other.</summary>
    FromNotAfterLast = 3,
}

/// <summary>What stands against putting a version of the rules in force.</summary>
public sealed record VersionRefusal : Refusal<VersionRule>
{
    private VersionRefusal(VersionRule rule)
        : base(rule)
    {
    }

    /// <summary>The names of who drafted it.</summary>
    public string Drafted { get; private init; } = "";

    /// <summary>The day that is in the way.</summary>
    public DateOnly On { get; private init; }

    public static VersionRefusal SamePersonDraftsAndEnacts(string drafted) => new(VersionRule.SamePersonDraftsAndEnacts) { Drafted = drafted };

    public static VersionRefusal NothingDrafted() => new(VersionRule.NothingDrafted);

    public static VersionRefusal FromNotAfterLast(DateOnly last) => new(VersionRule.FromNotAfterLast) { On = last };
}
