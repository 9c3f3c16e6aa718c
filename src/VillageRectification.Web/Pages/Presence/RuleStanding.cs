using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>A presence rule and how the village stands against it in the month.</summary>
/// <param name="Who">The department's name, or the persons of the team; null where nobody is written down.</param>
internal sealed record RuleStanding(Capacity Capacity, string? Who, PresenceStanding Standing)
{
    /// <summary>
    /// The day of the month from which the department is there: the days before are not its own. Null of one that was there before, and of a team.
    /// </summary>
    public DateOnly? Since { get; init; }
}
