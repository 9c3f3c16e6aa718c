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

    /// <param name="facts">Of the village, live, up to <paramref name="asOf"/>.</param>
    /// <param name="teamDays">On which somebody of the team was there.</param>
    /// <param name="start">Of the campaign.</param>
    /// <param name="open">What of the card holds today; nothing of a card that another one followed.</param>
    public static WarningLife Of(
        ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts, IReadOnlyCollection<DateOnly> teamDays, DateOnly start,
        IReadOnlyCollection<WarningSign> open, DateOnly asOf)
    {
        WarningSign[] signs = [.. card.Reasons().Select(r => r.Sign)];
        var silentSince = card.OccurredOn.AddDays(-ConsolidationReading.SilentDays);
        WarningEnding[] ended = [.. signs.Except(open).Select(s => Ending(s) is { IsTold: true } told ? told : By(s, Overtaking(s)))];
        return new(card, [.. signs.Where(open.Contains)], ended);

        CaseFact? Overtaking(WarningSign sign) => facts.Chronological().FirstOrDefault(f => f.OccurredOn >= card.OccurredOn && f switch
        {
            ConsolidationWarning later => later.RecordId != card.RecordId && later.Reasons().Any(r => r.Sign == sign) && IsLater(later, card),
            Inspection { Outcome: InspectionOutcome.FellBack } => true,
            _ => false,
        });

        WarningEnding Ending(WarningSign sign) => sign switch
        {
            WarningSign.NoProgress => By(sign, facts
                .Where(f => f is ProgressEntry or MeasureOutcome or ProblemStatusChange && f.OccurredOn > silentSince).Chronological().FirstOrDefault()),
            WarningSign.PresenceHalved => Stayed(card, teamDays, start, asOf),
            WarningSign.ProblemBack => By(sign, LastSettled(card, facts)),
            WarningSign.SeatVacant => By(sign, facts.OfType<CommitteeChange>()
                .Where(c => c.OccurredOn >= card.OccurredOn && c.StateAfter is CommitteeState.Complete)
                .GroupBy(c => c.Committee).Select(g => g.Chronological().First()).Chronological().LastOrDefault()),
        };
    }

    private static bool IsLater(ConsolidationWarning card, ConsolidationWarning than) => new[] { card, than }.Chronological().Last() == card;

    private static WarningEnding By(WarningSign sign, CaseFact? record) => new(sign, record?.OccurredOn) { Record = record };

    // What was back on the day of the card is settled with the last of it.
    private static ProblemStatusChange? LastSettled(ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts)
    {
        var passedOn = facts.OfType<Inspection>()
            .Where(i => i.OccurredOn <= card.OccurredOn && i.Outcome is InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed)
            .Max(i => (DateOnly?)i.OccurredOn);
        var problems = facts.ProblemsOn(card.OccurredOn);
        HashSet<string> solved = [.. problems.Where(p => p.Status is ProblemStatus.Resolved).Select(p => p.Category)];
        HashSet<Guid> back = [.. problems.Where(p => p.IsOpen && p.FoundOn > passedOn && solved.Contains(p.Category)).Select(p => p.RecordId)];
        return facts.OfType<ProblemStatusChange>().Where(s => back.Contains(s.ProblemRecordId) && s.OccurredOn >= card.OccurredOn && !s.Status.IsOpen())
            .Chronological().LastOrDefault();
    }

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
