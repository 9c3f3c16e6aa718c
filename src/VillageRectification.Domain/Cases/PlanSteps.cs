using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The village's plan (整顿方案): adopting, revising, sending back.</summary>
public static class PlanSteps
{
    /// <summary>Whether a plan is adopted in that stage; a draft may be written in any.</summary>
    public static bool AdoptsIn(CaseStage stage) =>
        stage.AwaitsPlan() || stage.IsRectifying() || stage.IsSetback();

    /// <param name="failedOn">The day of the failure that the plan answers, as the reading of its acceptance says; null when the case has not failed.</param>
    public static IEnumerable<Refusal> AgainstAdopting(
        this RectificationCase @case, DateOnly on, DateOnly deadline, PlanDraft draft, IReadOnlyList<ProblemReading> problems, DateOnly? failedOn)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!AdoptsIn(@case.Stage))
        {
            yield return CaseRefusal.StageDoesNotAllow(@case.Stage);
        }

        PlanItem[] measures = [.. draft.Standing];
        if (measures.Length == 0)
        {
            yield return PlanRefusal.NeedsMeasure();
        }
        else if (!draft.IsAdoptableIn(@case.Stage))
        {
            yield return PlanRefusal.NothingRevised();
        }

        foreach (var measure in measures.Where(m => m.DoneOn is null))
        {
            foreach (var refusal in AgainstMeasure(measure, deadline))
            {
                yield return refusal;
            }
        }

        var unanswered = problems.Count(p => p.IsOpen && !Array.Exists(measures, m => m.Answers.Contains(p.RecordId)));
        if (unanswered > 0)
        {
            yield return PlanRefusal.ProblemsWithoutMeasure(unanswered);
        }

        if (failedOn is { } verdict && on <= verdict)
        {
            yield return PlanRefusal.NotAfterVerdict(verdict);
        }

        if (draft.Last is { Adoption: not null } last && on < last.On)
        {
            yield return PlanRefusal.BeforeLastPlan(last.On);
        }
        else if (on < draft.ReturnedOn)
        {
            yield return PlanRefusal.BeforeReturn(draft.ReturnedOn.Value);
        }
    }

    /// <summary>Adopts what is drafted; while Rectifying it is a revision and moves nothing.</summary>
    /// <returns>The adoption, the measures that are new and what it says of earlier ones, all to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAdopting"/> and <see cref="EntrySteps.AgainstEntering"/>.</exception>
    public static IReadOnlyList<CaseFact> Adopt(
        this RectificationCase @case, Entry entry, PlanDraft draft, IReadOnlyList<ProblemReading> problems, DateOnly? failedOn)
    {
        var against = @case.AgainstAdopting(entry.Day, entry.Campaign.Deadline, draft, problems, failedOn);
        RuleViolationException.ThrowIfAny(against.Concat(@case.AgainstEntering(entry)).Distinct());
        if (!@case.Stage.IsRectifying())
        {
            @case.Move(CaseStage.Rectifying);
        }

        var plan = @case.Enter(new PlanAdoption(@case, entry.Day) { WrittenOn = entry.Today }, entry);
        return [plan, .. draft.Items.Where(i => i.ProposalRecordId is not null).Select((item, i) => Written(@case, plan, item, i, entry))];
    }

    private static CaseFact Written(RectificationCase @case, PlanAdoption plan, PlanItem item, int place, Entry entry)
    {
        CaseFact fact = item.MeasureRecordId is { } measure
            ? new MeasureRevision(@case, plan.OccurredOn, measure, item.Text)
            {
                PlanRecordId = plan.RecordId,
                ProposalRecordId = item.ProposalRecordId,
                Goal = item.Goal,
                ResponsiblePerson = item.ResponsiblePerson,
                DueOn = item.DueOn,
                AnsweredRecordIds = AnsweredRecords.Join(item.Answers),
                AnsweredCauses = DiagnosisCauses.Join(item.Causes),
                DropReason = item.DropReason,
            }
            : new Measure(@case, plan.OccurredOn, item.Text)
            {
                PlanRecordId = plan.RecordId,
                ProposalRecordId = item.ProposalRecordId,
                Goal = item.Goal,
                ResponsiblePerson = item.ResponsiblePerson,
                DueOn = item.DueOn,
                AnsweredRecordIds = AnsweredRecords.Join(item.Answers),
                AnsweredCauses = DiagnosisCauses.Join(item.Causes),
            };
        fact.WriteBy(key: null, entry.KeptReason);
        fact.PlaceAt(place);
        return fact;
    }

    /// <summary>What each measure that is not done needs, whatever stands beside it.</summary>
    public static IEnumerable<Refusal> AgainstMeasure(PlanItem measure, DateOnly deadline)
    {
        if (string.IsNullOrWhiteSpace(measure.ResponsiblePerson))
        {
            yield return PlanRefusal.MeasureNeedsPerson(measure.Text);
        }

        if (measure.DueOn is null)
        {
            yield return PlanRefusal.MeasureNeedsDueDay(measure.Text);
        }
        else if (measure.DueOn > deadline)
        {
            yield return PlanRefusal.MeasureDueAfterDeadline(measure.Text, deadline);
        }
    }

    /// <param name="last">The plan adopted last, which is the only one to be looked at.</param>
    /// <param name="isReturned">It is sent back already.</param>
    public static IEnumerable<Refusal> AgainstReviewing(
        this RectificationCase @case, PlanAdoption plan, PlanAdoption last, bool isReturned, DateOnly on)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (plan.RecordId != last.RecordId)
        {
            yield return PlanRefusal.PlanReplaced(last.OccurredOn);
        }

        if (isReturned)
        {
            yield return PlanRefusal.AlreadyReturned();
        }

        if (on < plan.OccurredOn)
        {
            yield return PlanRefusal.ReturnBeforeAdoption(plan.OccurredOn);
        }
    }

    /// <summary>The department has read it and has nothing against it. That it is sent back after all stays possible while there is time.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstReviewing"/>.</exception>
    public static PlanReview Review(
        this RectificationCase @case, PlanAdoption plan, PlanAdoption last, bool isReturned, DateOnly on, PlanReview? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstReviewing(plan, last, isReturned, corrects.OccurredOn);
        RuleViolationException.ThrowIfAny(@case.AgainstReviewing(plan, last, isReturned, on).Except(settled));
        return new(@case, plan, on);
    }

    /// <inheritdoc cref="AgainstReviewing"/>
    public static IEnumerable<Refusal> AgainstReturning(
        this RectificationCase @case, PlanAdoption plan, PlanAdoption last, bool isReturned, DateOnly on, string? reason, CampaignThresholds thresholds)
    {
        foreach (var refusal in @case.AgainstReviewing(plan, last, isReturned, on))
        {
            yield return refusal;
        }

        if (!plan.IsReturnableOn(on, thresholds.PlanReturnDays))
        {
            yield return PlanRefusal.ReturnTooLate(plan.ReturnableUntil(thresholds.PlanReturnDays));
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <summary>The department sends a plan back; the stage stays, applying waits for a later plan.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstReturning"/>.</exception>
    public static PlanReturn Return(
        this RectificationCase @case, PlanAdoption plan, PlanAdoption last, bool isReturned, DateOnly on, string? reason, CampaignThresholds thresholds,
        PlanReturn? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstReturning(plan, last, isReturned, corrects.OccurredOn, corrects.Reason, thresholds);
        RuleViolationException.ThrowIfAny(@case.AgainstReturning(plan, last, isReturned, on, reason, thresholds).Except(settled));
        return new(@case, plan, on, reason!);
    }
}
