using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Figures;

/// <summary>Since when those are there whom a presence rule is about, read from the facts of a village.</summary>
public static class PresenceTies
{
    /// <summary>Why a month is not judged in a capacity; null when it is.</summary>
    /// <param name="facts">At least standing, team and liaison of the village.</param>
    /// <param name="today">The work calendar's.</param>
    public static UnjudgedMonth? UnjudgedIn(this IReadOnlyCollection<CaseFact> facts, Month month, Capacity capacity, DateOnly today) => UnjudgedMonth.Of(
        month, today > month.Last ? month.Last : today, facts.AssignedOn(month, capacity), [.. facts.OfType<StandingChange>().Chronological()]);

    /// <summary>
    /// Of a team the day from which one of it was there in the middle of the month, of a department or a leader the day of the assignment
    /// that holds; null when nobody wrote it down, or the capacity is assigned for a township as a whole.
    /// </summary>
    public static DateOnly? AssignedOn(this IReadOnlyCollection<CaseFact> facts, Month month, Capacity capacity) => capacity switch
    {
        Capacity.Team => TeamSince(facts, month, _ => true),
        Capacity.ResidentDeputy => TeamSince(facts, month, r => r is TeamRole.ResidentDeputy),
        Capacity.FirstSecretary => TeamSince(facts, month, r => r is TeamRole.FirstSecretary),
        Capacity.Liaison or Capacity.DepartmentHead => Since(
            facts.OfType<LiaisonAssignment>().Where(a => a.DepartmentId is not null), month, a => a.DepartmentId, facts.EndingsOf(LiaisonPart.Department)),
        Capacity.CountyLeader => Since(
            facts.OfType<LiaisonAssignment>().Where(a => a.CountyLeader is not null), month, a => a.CountyLeader, facts.EndingsOf(LiaisonPart.CountyLeader)),
        Capacity.TownshipLeader => Since(facts.OfType<TownshipLeader>(), month, l => l.Name, []),
        Capacity.TownshipSecretary or Capacity.Supervisor => null,
    };

    // A team is there while one of it is, whoever joins or leaves.
    private static DateOnly? TeamSince(IReadOnlyCollection<CaseFact> facts, Month month, Func<TeamRole, bool> counts)
    {
        var middle = UnjudgedMonth.LastDayToBegin(month);
        var left = facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => d.OccurredOn);
        var members = facts.OfType<TeamMember>().Where(m => counts(m.Role) && m.OccurredOn <= month.Last).OrderBy(m => m.OccurredOn).ToList();
        return (members.Find(m => m.OccurredOn <= middle && !left[m.RecordId].Any(d => d <= middle)) ?? members.Find(m => m.OccurredOn > middle))?.OccurredOn;
    }

    private static DateOnly[] EndingsOf(this IReadOnlyCollection<CaseFact> facts, LiaisonPart part) =>
        [.. facts.OfType<LiaisonEnding>().Where(e => e.Part == part).Select(e => e.OccurredOn)];

    // Who is named again has been there since he was named first, unless that ended in between.
    private static DateOnly? Since<T, TWho>(IEnumerable<T> ties, Month month, Func<T, TWho> who, DateOnly[] endings)
        where T : CaseFact
    {
        var ended = endings.Where(e => e <= month.Last).DefaultIfEmpty().Max();
        T[] known = [.. ties.Where(t => t.OccurredOn <= month.Last).Chronological()];
        known = known.Any(t => t.OccurredOn >= ended) ? [.. known.Where(t => t.OccurredOn >= ended)] : known;
        return known.Length == 0 ? null : Enumerable.Reverse(known).TakeWhile(t => Equals(who(t), who(known[^1]))).Last().OccurredOn;
    }
}
