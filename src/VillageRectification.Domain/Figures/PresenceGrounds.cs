using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
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

    /// <summary>
    /// What the days that are written down have against somebody's coming to the team, or leaving it, on another day: those that lay in his time and
    /// would not any more.
    /// </summary>
    /// <param name="facts">Of the case, without the one that is corrected.</param>
    /// <param name="before">The version that is corrected; null where nothing is.</param>
    /// <param name="now">A member or a departure.</param>
    public static IEnumerable<Refusal> AgainstMoving(this IReadOnlyCollection<CaseFact> facts, CaseFact? before, CaseFact now)
    {
        var (was, then) = (Ground(before), Ground(now));
        return facts.OfType<PresenceEntry>()
            .Where(e => !Refuses(was, e) && Refuses(then, e)).GroupBy(e => e.Person!)
            .Select(g => TeamRefusal.WasThereOutside(g.Key, g.Select(e => e.OccurredOn).Distinct().Count(), g.Min(e => e.OccurredOn)));

        PresenceGround Ground(CaseFact? fact) => new(ListedOn: null, ((CaseFact[])[.. facts, .. fact is null ? [] : new[] { fact }]).PlacesInTeam());

        static bool Refuses(PresenceGround ground, PresenceEntry entry) =>
            ground.Against(new(entry.Capacity, entry.Person), entry.OccurredOn).Any();
    }
}
