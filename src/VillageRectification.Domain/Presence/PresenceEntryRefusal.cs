using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>What writing down a day in a village needs.</summary>
public enum PresenceEntryRule
{
    /// <summary>"One's own day; a team leader, or the township for its teams, the days of a team".</summary>
    NotYoursToWrite = 1,
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

    public static PresenceEntryRefusal NotYoursToWrite(Capacity capacity) => new(PresenceEntryRule.NotYoursToWrite) { Capacity = capacity };
}
