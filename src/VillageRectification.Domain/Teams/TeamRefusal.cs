using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>What a place in a work team, or a post of the township, needs.</summary>
public enum TeamRule
{
    /// <summary>Who has the place already is not given it again.</summary>
    HoldsIt = 1,

    /// <summary>A team has one head (组长), a village one first secretary (第一书记): who was it before leaves first.</summary>
    HeldByAnother = 2,

    /// <summary>Who answers for the village already (包村) does not begin to once more.</summary>
    LeadsAlready = 3,

    /// <summary>From one day on a post of the township is one person's.</summary>
    PostTaken = 4,

    /// <summary>Days that are written down of somebody in the village lie in his time in the team.</summary>
    WasThereOutside = 5,
}

/// <summary>What stands against giving somebody a place.</summary>
public sealed record TeamRefusal : Refusal<TeamRule>
{
    private TeamRefusal(TeamRule rule)
        : base(rule)
    {
    }

    /// <summary>Who has it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Of the team; nobody's of the township.</summary>
    public TeamRole Role { get; private init; }

    /// <summary>Of the township; null where it is a place in the team.</summary>
    public HolderPost? Post { get; private init; }

    /// <summary>How many there are, of days.</summary>
    public int Days { get; private init; }

    /// <summary>Since when; of days the first.</summary>
    public DateOnly Day { get; private init; }

    public static TeamRefusal HoldsIt(string name, TeamRole role, DateOnly since) => new(TeamRule.HoldsIt) { Name = name, Role = role, Day = since };

    public static TeamRefusal HeldByAnother(string name, TeamRole role, DateOnly since) =>
        new(TeamRule.HeldByAnother) { Name = name, Role = role, Day = since };

    public static TeamRefusal PostTaken(string name, HolderPost post, DateOnly since) =>
        new(TeamRule.PostTaken) { Name = name, Post = post, Day = since };

    /// <param name="first">The first of the days.</param>
    public static TeamRefusal WasThereOutside(string name, int days, DateOnly first) =>
        new(TeamRule.WasThereOutside) { Name = name, Days = days, Day = first };

    public static TeamRefusal LeadsAlready(string name, DateOnly since) => new(TeamRule.LeadsAlready) { Name = name, Day = since };
}
