using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Figures;

/// <summary>Reads from the facts of a village what a day that is written down in it has to fit.</summary>
public static class PresenceGrounds
{
    /// <param name="facts">At least listing and team of the case.</param>
    public static PresenceGround GroundOfPresence(this IReadOnlyCollection<CaseFact> facts) => new(facts.ListedOn(), facts.PlacesInTeam());

    /// <param name="facts">Members and departures of the case, others do no harm.</param>
    public static IReadOnlyList<PresenceGround.Place> PlacesInTeam(this IReadOnlyCollection<CaseFact> facts)
    {
        var left = facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => (DateOnly?)d.OccurredOn);
        return [.. facts.OfType<TeamMember>().Select(m => new PresenceGround.Place(m.Name, m.OccurredOn, left[m.RecordId].Min()))];
    }
}
