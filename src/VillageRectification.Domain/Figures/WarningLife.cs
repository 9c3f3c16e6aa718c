using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Figures;

/// <summary>A warning card from the day it was sent: what of it still holds, and which records ended the rest (domain, consolidation warning).</summary>
/// <param name="Open">In the order of the card.</param>
/// <param name="Ended">In the order of the card.</param>
public sealed record WarningLife(ConsolidationWarning Card, IReadOnlyList<WarningSign> Open, IReadOnlyList<WarningEnding> Ended)
{
    public bool IsSettled => Open.Count == 0;

    /// <summary>Something of it was never answered: a later card, or a relapse, took its place.</summary>
    public bool IsOvertaken => Ended.Any(e => e.IsOvertaken);

    /// <summary>
    /// The day on which the last of its signs ended, never before it was sent: what was entered late ended it all the same. Null while one holds, or
    /// where no record says when.
    /// </summary>
    public DateOnly? SettledOn => IsSettled && Ended.Max(e => e.On) is { } on ? (on < Card.OccurredOn ? Card.OccurredOn : on) : null;

    /// <summary>
    /// What of a card still holds. A sign that a record has ended is ended: where it comes again, that is a matter of the next card.
    /// </summary>
    /// <param name="facts">Of the village, live, up to <paramref name="asOf"/>.</param>
    /// <param name="teamDays">On which somebody of the team was there.</param>
    /// <param name="start">Of the campaign.</param>
    /// <param name="now">The signs that hold on that day.</param>
    public static IReadOnlyList<WarningSign> OpenOf(
        ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts, IReadOnlyCollection<DateOnly> teamDays, DateOnly start,
        IEnumerable<WarningSign> now, DateOnly asOf)
    {
        return [.. card.Open(now).Where(s => !HasEnded(s))];

        bool HasEnded(WarningSign sign) => sign switch
        {
            WarningSign.NoProgress => Work(card, facts).Any(),
            WarningSign.PresenceHalved => Stayed(card, teamDays, start, asOf).Presence is not null,
            WarningSign.ProblemBack => Back(card, facts) is var back && back.IsSubsetOf(Settled(card, facts, back).Select(s => s.ProblemRecordId)),
            WarningSign.SeatVacant => WasWhole(card, facts),
        };
    }

    /// <param name="facts">Of the village, live, up to <paramref name="asOf"/>.</param>
    /// <param name="teamDays">On which somebody of the team was there.</param>
    /// <param name="start">Of the campaign.</param>
    /// <param name="open">As of <see cref="OpenOf"/>; nothing of a card that another one followed.</param>
    public static WarningLife Of(
        ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts, IReadOnlyCollection<DateOnly> teamDays, DateOnly start,
        IReadOnlyCollection<WarningSign> open, DateOnly asOf)
    {
        WarningSign[] signs = [.. card.Reasons().Select(r => r.Sign)];
        WarningEnding[] ended = [.. signs.Except(open).Select(s => Ending(s) is { IsTold: true } told ? told : By(card, s, Overtaking(s)))];
        return new(card, [.. signs.Where(open.Contains)], ended);

        CaseFact? Overtaking(WarningSign sign) => facts.Chronological().FirstOrDefault(f => f.OccurredOn >= card.OccurredOn && f switch
        {
            ConsolidationWarning later => later.RecordId != card.RecordId && later.Reasons().Any(r => r.Sign == sign) && IsLater(later, card),
            Inspection { Outcome: InspectionOutcome.FellBack } => true,
            _ => false,
        });

        WarningEnding Ending(WarningSign sign) => sign switch
        {
            WarningSign.NoProgress => By(card, sign, Work(card, facts).Chronological().FirstOrDefault()),
            WarningSign.PresenceHalved => Stayed(card, teamDays, start, asOf),
            WarningSign.ProblemBack => By(card, sign, Settled(card, facts, Back(card, facts)).Chronological().LastOrDefault()),
            WarningSign.SeatVacant => By(card, sign, facts.OfType<CommitteeChange>()
                .Where(c => c.OccurredOn >= card.OccurredOn && c.StateAfter is CommitteeState.Complete)
                .GroupBy(c => c.Committee).Select(g => g.Chronological().First()).Chronological().LastOrDefault()),
        };
    }

    private static bool IsLater(ConsolidationWarning card, ConsolidationWarning than) => new[] { card, than }.Chronological().Last() == card;

    // What is of a day before the card was written down after it: it ended nothing before there was a card.
    private static WarningEnding By(ConsolidationWarning card, WarningSign sign, CaseFact? record) =>
        new(sign, record?.OccurredOn < card.OccurredOn ? card.OccurredOn : record?.OccurredOn) { Record = record };

    private static IEnumerable<CaseFact> Work(ConsolidationWarning card, IEnumerable<CaseFact> facts) => facts.Where(f =>
        f is ProgressEntry or MeasureOutcome or ProblemStatusChange && f.OccurredOn > card.OccurredOn.AddDays(-ConsolidationReading.SilentDays));

    // The problems that were back on the day of the card.
    private static HashSet<Guid> Back(ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts)
    {
        var passedOn = facts.OfType<Inspection>()
            .Where(i => i.OccurredOn <= card.OccurredOn && i.Outcome is InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed)
            .Max(i => (DateOnly?)i.OccurredOn);
        var problems = facts.ProblemsOn(card.OccurredOn);
        HashSet<string> solved = [.. problems.Where(p => p.Status is ProblemStatus.Resolved).Select(p => p.Category)];
        return [.. problems.Where(p => p.IsOpen && p.FoundOn > passedOn && solved.Contains(p.Category)).Select(p => p.RecordId)];
    }

    // What was back is settled with the last of it.
    private static IEnumerable<ProblemStatusChange> Settled(ConsolidationWarning card, IEnumerable<CaseFact> facts, HashSet<Guid> back) =>
        facts.OfType<ProblemStatusChange>().Where(s => back.Contains(s.ProblemRecordId) && s.OccurredOn >= card.OccurredOn && !s.Status.IsOpen());

    // On some day since the card no committee was known not to be complete.
    private static bool WasWhole(ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts) =>
        facts.OfType<CommitteeChange>().Select(c => c.OccurredOn).Where(d => d > card.OccurredOn).Append(card.OccurredOn).Distinct()
            .Any(day => Enum.GetValues<Committee>().All(c => !facts.Where(f => f.OccurredOn <= day).CommitteeOn(c).IsIncomplete));

    // The first month from that of the card on in which it is not so any more; of that month itself nobody knows on which day it was filled in.
    private static WarningEnding Stayed(ConsolidationWarning card, IReadOnlyCollection<DateOnly> teamDays, DateOnly start, DateOnly asOf)
    {
        WarningEnding ended = new(WarningSign.PresenceHalved, null);
        var (warned, last) = (ConsolidationWork.LastMonth(card.OccurredOn), ConsolidationWork.LastMonth(asOf));
        for (var month = warned; month.First <= last.First; month = month.Next)
        {
            var work = ConsolidationWork.Of(null, teamDays, start, month.Last);
            if (!work.IsHalved)
            {
                return ended with { On = month == warned ? null : month.Last, Presence = (month, work.TeamDays[0]) };
            }
        }

        return ended;
    }
}
