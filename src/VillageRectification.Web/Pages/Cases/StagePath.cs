using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The way of a case through its stages, read from its facts: what happened with its day, where it stands, what is to come.</summary>
internal sealed class StagePath(IReadOnlyList<CaseFact> facts, CaseStage stage, DateOnly deadline, DateOnly today, CountyWords county)
{
    // Registration, diagnosis and plan come first; of many inspections only the last rounds fit on the page, the rest is in the chronicle.
    private const int MostEvents = 4;

    /// <summary>What became of a plan that the department sent back, until the next is adopted.</summary>
    public const string PlanReturned = "方案退回";

    /// <param name="isOver">Nothing is to come: the village was removed.</param>
    public IReadOnlyList<StageStep> Steps(bool isOver)
    {
        List<(string Label, string? Note, bool IsBad)> past = [.. Beginnings(), .. Events().TakeLast(MostEvents).Select(e => (e.Label, e.Note, e.IsBad))];
        return
        [
            .. past.Select((s, i) => new StageStep(s.Label, s.Note, StateOf(s.IsBad, i == past.Count - 1))),
            .. (isOver ? [] : ToCome()).Select(s => new StageStep(s.Label, s.Note, StageStepState.ToCome)),
        ];
    }

    private static StageStepState StateOf(bool isBad, bool isLast) => (isBad, isLast) switch
    {
        (true, true) => StageStepState.Bad,
        (true, false) => StageStepState.BadBefore,
        (false, true) => StageStepState.Now,
        (false, false) => StageStepState.Done,
    };

    private IEnumerable<(string Label, string? Note, bool IsBad)> Beginnings()
    {
        yield return ("登记", facts.OfType<StandingChange>().Select(s => (DateOnly?)s.OccurredOn).Min()?.ToSentence(today), false);
        if (facts.OfType<Diagnosis>().Select(d => (DateOnly?)d.OccurredOn).Min() is { } diagnosed)
        {
            yield return ("会诊", diagnosed.ToSentence(today), false);
        }

        // Of a plan that a ledger brought nobody wrote down the day, whatever was adopted after it.
        if (facts.PlansOf() is [var plan, ..])
        {
            yield return ("整顿", plan.Adoption?.OccurredOn.ToSentence(today) ?? $"方案 {plan.Items.Count} 项措施", false);
        }
    }

    private IEnumerable<(DateOnly On, string Label, string? Note, bool IsBad)> Events()
    {
        var withdrawn = facts.OfType<ApplicationWithdrawal>().Select(w => w.ApplicationRecordId).ToHashSet();
        var applied = 0;
        DateOnly? setback = null;
        foreach (var fact in facts.Where(f => f is PlanAdoption or PlanReturn or AcceptanceApplication or Inspection).Chronological())
        {
            switch (fact)
            {
                case PlanAdoption plan when setback <= plan.OccurredOn:
                    yield return (plan.OccurredOn, "修订方案", plan.OccurredOn.ToSentence(today), false);
                    setback = null;
                    break;
                case PlanReturn back:
                    setback = back.OccurredOn;
                    yield return (back.OccurredOn, PlanReturned, $"{back.OccurredOn.ToSentence(today)}，要修订", true);
                    break;
                case AcceptanceApplication application when !withdrawn.Contains(application.RecordId):
                    yield return (application.OccurredOn, applied++ == 0 ? RecordWords.Applying : "再次申请", application.OccurredOn.ToSentence(today), false);
                    break;
                case Inspection bad when bad.Outcome.IsSetback():
                    setback = bad.OccurredOn;
                    yield return (
                        bad.OccurredOn, SetbackOf(bad),
                        bad.OccurredOn.ToSentence(today) + (bad.OccurredOn < today ? $"，已 {today.DayNumber - bad.OccurredOn.DayNumber} 天" : ""), true);
                    break;
                case Inspection { Outcome: InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed } passed:
                    yield return (
                        passed.OccurredOn,
                        passed.Outcome is InspectionOutcome.Passed ? CaseStage.Passed.ToText() : CaseStageWords.PassedBasic,
                        passed.OccurredOn.ToSentence(today),
                        false);
                    break;
                case Inspection { Outcome: InspectionOutcome.Verified } verified:
                    yield return (verified.OccurredOn, CaseStage.Transformed.ToText(), verified.OccurredOn.ToSentence(today), false);
                    break;
            }
        }

        if (stage.IsUnderInspection() && facts.OfType<InspectionOpening>().Select(o => (DateOnly?)o.OccurredOn).Max() is { } opened)
        {
            yield return (opened, CaseStage.UnderInspection.ToText(), opened.ToSentence(today), false);
        }
    }

    private bool IsPlanReturned => facts.ReturnOf(facts.OfType<PlanAdoption>().Chronological().LastOrDefault()) is not null;

    private string SetbackOf(Inspection inspection) => inspection.Outcome switch
    {
        InspectionOutcome.Failed => VillageWords.Failed,
        InspectionOutcome.FellBack => CaseStageWords.FellBack,
        _ => CaseStage.CityRefused.ToText(inspection.Kind, county),
    };

    private (string Label, string? Note)[] ToCome()
    {
        // Extended by the head it begins later than the deadline asks.
        var due = facts.ExtendedUntil(AcceptanceReading.Of(AcceptanceEvents.Of(facts)).PassedOn) is { } until
            ? $"巩固期延长到{until.ToSentence(today)}" : deadline.ToSentence(today) + "前";
        (string, string?)[] end = [(CaseStage.Passed.ToText(), null), (CaseStage.Transformed.ToText(), due)];
        return stage switch
        {
            CaseStage.Registered => [("会诊", "还没有"), ("整顿", null), (RecordWords.Applying, null), .. end],
            CaseStage.Diagnosed => [("整顿", "还没有方案"), (RecordWords.Applying, null), .. end],
            CaseStage.Rectifying when IsPlanReturned => [("修订方案", "还没有"), (RecordWords.Applying, null), .. end],
            CaseStage.Rectifying => [(RecordWords.Applying, null), .. end],
            CaseStage.Applied or CaseStage.UnderInspection => end,
            CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused => [("修订方案", "还没有"), ("再次申请", null), .. end],
            CaseStage.Passed => end[1..],
            CaseStage.Transformed => [],
        };
    }
}
