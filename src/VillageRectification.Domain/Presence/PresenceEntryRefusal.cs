using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>What writing down a day in a village needs.</summary>
public enum PresenceEntryRule
{
    /// <summary>"One's own day; a team leader, or the township for its teams, the days of a team".</summary>
    NotYoursToWrite = 1,

    /// <summary>Nobody works in a village for the campaign before it is listed; history that is imported tells what happened.</summary>
    BeforeListed = 2,

    /// <summary>"WorkTeam: dated": a day of the team is not before he joined it.</summary>
    BeforeJoined = 3,

    /// <summary>"WorkTeam: dated": nor from the day on which he left it.</summary>
    AfterLeaving = 4,
}

/// <summary>What stands against writing down a day in a village.</summary>
public sealed record PresenceEntryRefusal : Refusal<PresenceEntryRule>
{
    private PresenceEntryRefusal(PresenceEntryRule rule)
        : base(rule)
    {
    }

    /// <summary>Whose day it was to be.</summary>
    public Capacity Capacity { get; private init; }

    /// <summary>Who it was.</summary>
    public string Person { get; private init; } = "";

    /// <summary>The village's listing, his joining, or his leaving.</summary>
    public DateOnly Day { get; private init; }

    public static PresenceEntryRefusal BeforeListed(DateOnly listed) => new(PresenceEntryRule.BeforeListed) { Day = listed };

    public static PresenceEntryRefusal BeforeJoined(string person, DateOnly joined) =>
        new(PresenceEntryRule.BeforeJoined) { Person = person, Day = joined };

    public static PresenceEntryRefusal AfterLeaving(string person, DateOnly left) => new(PresenceEntryRule.AfterLeaving) { Person = person, Day = left };

    public static PresenceEntryRefusal NotYoursToWrite(Capacity capacity) => new(PresenceEntryRule.NotYoursToWrite) { Capacity = capacity };
}
