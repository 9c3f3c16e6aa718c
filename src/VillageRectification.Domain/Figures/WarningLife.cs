using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Figures;

/// <summary>
/// A warning card from the day it was sent: what of it still holds, and which records ended the rest (domain, consolidation warning). What records
/// ended stays ended: where it is so again later, that is another card's.
/// </summary>
/// <param name="Open">In the order of the card.</param>
/// <param name="Ended">In the order of the card.</param>
public sealed record WarningLife(ConsolidationWarning Card, IReadOnlyList<WarningSign> Open, IReadOnlyList<WarningEnding> Ended)
{
    public bool IsSettled => Open.Count == 0;

    /// <summary>Something of it was never answered: a later card, or a relapse, took its place.</summary>
    public bool IsOvertaken => Ended.Any(e => e.IsOvertaken);

    /// <summary>The day on which the last of its signs ended. Null while one holds, or where no record says when.</summary>
    public DateOnly? SettledOn => IsSettled ? Ended.Max(e => e.On) : null;

    /// <param name="facts">Of the village, live, up to <paramref name="asOf"/>.</param>
    /// <param name="teamDays">On which somebody of the team was there.</param>
    /// <param name="start">Of the campaign.</param>
    /// <param name="holding">Signs of the card that hold today; nothing of a card that another one followed.</param>
    public static WarningLife Of(
        ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts, IReadOnlyCollection<DateOnly> teamDays, DateOnly start,
        IReadOnlyCollection<WarningSign> holding, DateOnly asOf)
    {
        var silentSince = card.OccurredOn.AddDays(-ConsolidationReading.SilentDays);
        WarningEnding[] endings = [.. card.Reasons().Select(r => Ending(r.Sign))];
        WarningSign[] open = [.. endings.Where(e => !e.IsTold && holding.Contains(e.Sign)).Select(e => e.Sign)];
        return new(card, open, [.. endings.Where(e => !open.Contains(e.Sign)).Select(e => e.IsTold ? e : By(e.Sign, Overtaking(e.Sign)))]);

        CaseFact? Overtaking(WarningSign sign) => facts.Chronological().FirstOrDefault(f => f.OccurredOn >= card.OccurredOn && f switch
        {
            ConsolidationWarning later => later.RecordId != card.RecordId && later.Reasons().Any(r => r.Sign == sign) && IsLater(later, card),
            Inspection { Outcome: InspectionOutcome.FellBack } => true,
            _ => false,
        });

        // What was written down first ended it, be it of a day before the card.
        WarningEnding Ending(WarningSign sign) => sign switch
        {
            WarningSign.NoProgress => By(sign, facts
                .Where(f => f is ProgressEntry or MeasureOutcome or ProblemStatusChange && f.OccurredOn > silentSince)
                .OrderBy(f => f.RecordedAt).ThenBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => f.Id).FirstOrDefault()),
            WarningSign.PresenceHalved => Stayed(card, teamDays, start, asOf),
            WarningSign.ProblemBack => By(sign, Settling(card, facts)),
            WarningSign.SeatVacant => By(sign, Filling(card, facts)),
        };

        WarningEnding By(WarningSign sign, CaseFact? record) =>
            new(sign, record?.OccurredOn < card.OccurredOn ? card.OccurredOn : record?.OccurredOn) { Record = record };
    }

    private static bool IsLater(ConsolidationWarning card, ConsolidationWarning than) => new[] { card, than }.Chronological().Last() == card;

    // What was back on the day of the card is settled by the first change after which none of it is open.
    private static ProblemStatusChange? Settling(ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts)
    {
        var passedOn = facts.OfType<Inspection>()
            .Where(i => i.OccurredOn <= card.OccurredOn && i.Outcome is InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed)
            .Max(i => (DateOnly?)i.OccurredOn);
        var problems = facts.ProblemsOn(card.OccurredOn);
        HashSet<string> solved = [.. problems.Where(p => p.Status is ProblemStatus.Resolved).Select(p => p.Category)];
        HashSet<Guid> back = [.. problems.Where(p => p.IsOpen && p.FoundOn > passedOn && solved.Contains(p.Category)).Select(p => p.RecordId)];
        return facts.OfType<ProblemStatusChange>().Chronological().FirstOrDefault(s =>
            back.Contains(s.ProblemRecordId) && s.OccurredOn >= card.OccurredOn && !s.Status.IsOpen()
            && facts.ProblemsOn(s.OccurredOn).All(p => !p.IsOpen || !back.Contains(p.RecordId)));
    }

    // Of the committees that were not whole on the day of the card the last one that was made so. Where none was any more, somebody wrote that down late.
    private static CommitteeChange? Filling(ConsolidationWarning card, IReadOnlyCollection<CaseFact> facts)
    {
        CaseFact[] before = [.. facts.Where(f => f.OccurredOn <= card.OccurredOn)];
        Committee[] vacant = [.. Enum.GetValues<Committee>().Where(c => before.CommitteeOn(c).IsIncomplete)];
        var whole = facts.OfType<CommitteeChange>().Where(c => c.StateAfter is CommitteeState.Complete).ToList();
        CommitteeChange?[] made =
        [
            .. vacant.Select(c => whole.Where(w => w.Committee == c && w.OccurredOn >= card.OccurredOn).Chronological().FirstOrDefault()),
        ];
        return vacant.Length == 0 ? whole.Where(w => w.OccurredOn <= card.OccurredOn).Chronological().LastOrDefault()
            : made.Contains(null) ? null : made.OfType<CommitteeChange>().Chronological().Last();
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
