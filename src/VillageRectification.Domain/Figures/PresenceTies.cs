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
    /// <param name="hasCome">Somebody of the capacity was ever in the village.</param>
    public static UnjudgedMonth? UnjudgedIn(
        this IReadOnlyCollection<CaseFact> facts, Month month, Capacity capacity, DateOnly today, bool hasCome) =>
        UnjudgedMonth.Of(month, today, facts.AssignedOn(month, capacity), [.. facts.OfType<StandingChange>().Chronological()])
        ?? facts.UntiedIn(month, capacity, today, hasCome)
        ?? (hasCome || facts.IsSent(capacity, today > month.Last ? month.Last : today) ? null : new UnjudgedMonth.NobodySent(capacity));

    /// <summary>
    /// Of a team the day from which one of it was there in the middle of the month, of a department or a leader the day of the assignment
    /// that holds; null when nobody wrote it down, or the capacity is assigned for a township as a whole.
    /// </summary>
    public static DateOnly? AssignedOn(this IReadOnlyCollection<CaseFact> facts, Month month, Capacity capacity) => capacity switch
    {
        Capacity.Team or Capacity.ResidentDeputy or Capacity.FirstSecretary => TeamSince(facts, month, r => r.IsSentAs(capacity)),
        Capacity.Liaison or Capacity.DepartmentHead => TieSince(facts, month, LiaisonPart.Department, a => a.DepartmentId),
        Capacity.CountyLeader => TieSince(facts, month, LiaisonPart.CountyLeader, a => a.CountyLeader),
        Capacity.TownshipLeader => Since(facts.OfType<TownshipLeader>(), month, l => l.Name, (_, _) => false),
        Capacity.TownshipSecretary or Capacity.Supervisor => null,
    };

    /// <summary>The same by the names of who is tied, where nothing else leaves the month unjudged.</summary>
    /// <param name="persons">Of the month's last known day.</param>
    public static UnjudgedMonth? UntiedIn(this CasePersons persons, Month month, Capacity capacity, DateOnly today, bool hasCome) => PartOf(capacity) switch
    {
        LiaisonPart.Department when persons.Department is null => UnjudgedMonth.OfUntied(month, today, persons.DepartmentEndedOn, hasCome),
        LiaisonPart.CountyLeader when persons.CountyLeader is null => UnjudgedMonth.OfUntied(month, today, persons.CountyLeaderEndedOn, hasCome),
        _ => null,
    };

    /// <summary>The same so far as a reading says it: a village listed late, or nobody tied to it.</summary>
    public static UnjudgedMonth? UnjudgedIn(this CaseReading village, Month month, Capacity capacity, DateOnly today) =>
        village.ListedOn > UnjudgedMonth.LastDayToBegin(month) && village.ListedOn <= month.Last ? new UnjudgedMonth.ListedLate(village.ListedOn)
            : village.Persons.UntiedIn(month, capacity, today, hasCome: village.PresenceOf(capacity).LastOn is not null)
            ?? (village.PresenceOf(capacity).LastOn is not null || village.Persons.IsSent(capacity) ? null : new UnjudgedMonth.NobodySent(capacity));

    /// <summary>Days in the month of the day; null where nobody came and nobody is written down who should: how many is not known then.</summary>
    public static int? DaysOf(this CaseReading village, Capacity capacity) =>
        village.PresenceOf(capacity).MonthDays is var days && (days > 0 || village.Persons.IsSent(capacity)) ? days : null;

    /// <summary>
    /// The figure counts the village although nobody ever came to it and nobody is written down who should: whether it falls short is not known.
    /// </summary>
    /// <param name="frame">Of the figure's day.</param>
    public static bool IsUnknownIn(this Figure figure, CaseReading village, FigureFrame frame) =>
        figure is { Rule: { } rule, Name: FigureName.PresenceShort or FigureName.PresenceZero } && figure.Of(village) > 0
        && village.UnjudgedIn(frame.Month, rule.Capacity, frame.AsOf) is UnjudgedMonth.NobodySent or UnjudgedMonth.NobodyTied;

    // Somebody of the team is named; of the others it is not asked here.
    private static bool IsSent(this IReadOnlyCollection<CaseFact> facts, Capacity capacity, DateOnly asOf) => capacity switch
    {
        Capacity.Team or Capacity.ResidentDeputy or Capacity.FirstSecretary => facts.MembersOn(asOf).Any(m => m.Role.IsSentAs(capacity)),
        _ => true,
    };

    private static bool IsSent(this CasePersons persons, Capacity capacity) => capacity switch
    {
        Capacity.Team => persons.Members.Count > 0,
        Capacity.ResidentDeputy => persons.ResidentDeputy is not null,
        Capacity.FirstSecretary => persons.Of(FourOne.FirstSecretary) is not null,
        Capacity.Liaison or Capacity.DepartmentHead => persons.Department is not null,
        Capacity.CountyLeader => persons.CountyLeader is not null,
        _ => true,
    };

    private static UnjudgedMonth? UntiedIn(this IReadOnlyCollection<CaseFact> facts, Month month, Capacity capacity, DateOnly today, bool hasCome)
    {
        var asOf = today > month.Last ? month.Last : today;
        if (PartOf(capacity) is not { } part || facts.TieOn(part, asOf) is not null)
        {
            return null;
        }

        var last = facts.OfType<LiaisonAssignment>().Where(a => a.Names(part) && a.OccurredOn <= asOf).Chronological().LastOrDefault();
        var endings = facts.OfType<LiaisonEnding>().Where(e => last is not null && e.Ends(last, part) && e.OccurredOn <= asOf);
        return UnjudgedMonth.OfUntied(month, today, endings.Min(e => (DateOnly?)e.OccurredOn), hasCome);
    }

    // A department and a leader of the county are tied to the village; the others are the township's to send.
    private static LiaisonPart? PartOf(Capacity capacity) => capacity switch
    {
        Capacity.Liaison or Capacity.DepartmentHead => LiaisonPart.Department,
        Capacity.CountyLeader => LiaisonPart.CountyLeader,
        _ => null,
    };

    // A team is there while one of it is, whoever joins or leaves.
    private static DateOnly? TeamSince(IReadOnlyCollection<CaseFact> facts, Month month, Func<TeamRole, bool> counts)
    {
        var middle = UnjudgedMonth.LastDayToBegin(month);
        var left = facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => d.OccurredOn);
        var members = facts.OfType<TeamMember>().Where(m => counts(m.Role) && m.OccurredOn <= month.Last).Chronological().ToList();
        return (members.Find(m => m.OccurredOn <= middle && !left[m.RecordId].Any(d => d <= middle)) ?? members.Find(m => m.OccurredOn > middle))?.OccurredOn;
    }

    private static DateOnly? TieSince<TWho>(IReadOnlyCollection<CaseFact> facts, Month month, LiaisonPart part, Func<LiaisonAssignment, TWho> who)
    {
        LiaisonEnding[] endings = [.. facts.OfType<LiaisonEnding>()];
        return Since(
            facts.OfType<LiaisonAssignment>().Where(a => a.Names(part)), month, who,
            (tie, next) => endings.Any(e => e.Ends(tie, part) && e.OccurredOn < next.OccurredOn));
    }

    // Who is named again has been there since he was named first, unless there was a day between on which he was not.
    private static DateOnly? Since<T, TWho>(IEnumerable<T> ties, Month month, Func<T, TWho> who, Func<T, T, bool> hasEndedBefore)
        where T : CaseFact
    {
        T[] latest = [.. ties.Where(t => t.OccurredOn <= month.Last).LatestFirst()];
        return latest.Length == 0 ? null
            : latest.TakeWhile((t, i) => i == 0 || (Equals(who(t), who(latest[0])) && !hasEndedBefore(t, latest[i - 1]))).Last().OccurredOn;
    }
}
