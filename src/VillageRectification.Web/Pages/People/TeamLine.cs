using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Pages.People;

/// <summary>A member of the work team, from when to when.</summary>
/// <param name="Release">The last statement about his release from his own post; null when there is none.</param>
/// <param name="Departure">Null while he is of the team.</param>
internal sealed record TeamLine(TeamMember Member, PostRelease? Release, TeamDeparture? Departure)
{
    public Tenure Tenure => new(Member.OccurredOn, Departure?.OccurredOn);
}
