using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The latest event of each kind in a case, as of a day; from these its stage and outcome are read.</summary>
/// <param name="Plan">The latest adoption of a plan.</param>
/// <param name="Return">How that plan was sent back; null when it was not.</param>
/// <param name="Application">The latest application that is not withdrawn.</param>
/// <param name="Inspections">The latest inspection of each outcome.</param>
public sealed record AcceptanceEvents(
    bool IsDiagnosed,
    bool HasPlan,
    EventMark? Plan,
    EventMark? Return,
    EventMark? Application,
    EventMark? Withdrawal,
    EventMark? Opening,
    IReadOnlyDictionary<InspectionOutcome, EventMark> Inspections)
{
    /// <summary>What moved the case, in the order in which it is read.</summary>
    public IReadOnlyList<(StageEventKind Kind, EventMark Mark)> InOrder => [.. Marks().OrderBy(e => e.Mark.At).ThenBy(e => e.Kind)];

    /// <summary>The stage by the same rule as the kept one.</summary>
    public CaseStage Stage =>
        new CaseHistory(IsDiagnosed, HasPlan, [.. Marks().Select(e => new StageEvent(e.Mark.On, e.Kind, e.Mark.Ordinal, e.Mark.RecordedAt))]).ReadStage();

    /// <summary>Of all facts of one case up to a day, in any order; kinds that move nothing are left aside.</summary>
    public static AcceptanceEvents Of(IEnumerable<CaseFact> facts)
    {
        CaseFact[] all = [.. facts.Chronological()];
        var plan = all.OfType<PlanAdoption>().LastOrDefault();
        var withdrawn = all.OfType<ApplicationWithdrawal>().Select(w => w.ApplicationRecordId).ToHashSet();
        return new(
            all.Any(f => f is Diagnosis),
            all.Any(f => f is Measure or PlanAdoption),
            EventMark.Of(plan),
            EventMark.Of(all.ReturnOf(plan)),
            EventMark.Of(all.OfType<AcceptanceApplication>().LastOrDefault(a => !withdrawn.Contains(a.RecordId))),
            EventMark.Of(all.OfType<ApplicationWithdrawal>().LastOrDefault()),
            EventMark.Of(all.OfType<InspectionOpening>().LastOrDefault()),
            all.OfType<Inspection>().GroupBy(i => i.Outcome).ToDictionary(g => g.Key, g => EventMark.Of(g.Last())));
    }

    private IEnumerable<(StageEventKind Kind, EventMark Mark)> Marks()
    {
        (StageEventKind Kind, EventMark? Mark)[] steps =
        [
            (StageEventKind.PlanAdopted, Plan), (StageEventKind.Applied, Application), (StageEventKind.Withdrawn, Withdrawal),
            (StageEventKind.InspectionOpened, Opening),
        ];
        return steps.Where(s => s.Mark is not null).Select(s => (s.Kind, s.Mark!))
            .Concat(Inspections.Where(i => i.Key.Moves() is not null).Select(i => (i.Key.Moves()!.Value, i.Value)));
    }
}
