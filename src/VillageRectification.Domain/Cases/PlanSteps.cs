using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The village's plan (整顿方案): adopting, revising, sending back.</summary>
public static class PlanSteps
{
    /// <param name="failedOn">The day of the failure that the plan answers, as the reading of its acceptance says; null when the case has not failed.</param>
    public static IEnumerable<Refusal> AgainstAdopting(
        this RectificationCase @case,
        DateOnly on,
        DateOnly deadline,
        IReadOnlyList<PlannedMeasure> measures,
        IReadOnlyList<ProblemReading> problems,
        DateOnly? failedOn)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (@case.Stage is not (CaseStage.Diagnosed or CaseStage.Rectifying or CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused))
        {
            yield return CaseRefusal.StageDoesNotAllow(@case.Stage);
        }

        if (measures.Count == 0)
        {
            yield return PlanRefusal.NeedsMeasure();
        }

        foreach (var measure in measures.Where(m => string.IsNullOrWhiteSpace(m.ResponsiblePerson)))
        {
            yield return PlanRefusal.MeasureNeedsPerson(measure.Text);
        }

        foreach (var measure in measures.Where(m => m.DueOn > deadline))
        {
            yield return PlanRefusal.MeasureDueAfterDeadline(measure.Text, deadline);
        }

        var unanswered = problems.Count(p => p.IsOpen && !p.HasMeasure && measures.All(m => m.ProblemRecordId != p.RecordId));
        if (unanswered > 0)
        {
            yield return PlanRefusal.ProblemsWithoutMeasure(unanswered);
        }

        if (failedOn is { } verdict && on <= verdict)
        {
            yield return PlanRefusal.NotAfterVerdict(verdict);
        }
    }

    /// <summary>Adopts a plan; while Rectifying it is a revision and moves nothing.</summary>
    /// <returns>The adoption and its measures, all to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAdopting"/>.</exception>
    public static IReadOnlyList<CaseFact> Adopt(
        this RectificationCase @case,
        DateOnly on,
        DateOnly deadline,
        IReadOnlyList<PlannedMeasure> measures,
        IReadOnlyList<ProblemReading> problems,
        DateOnly? failedOn)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstAdopting(on, deadline, measures, problems, failedOn));
        if (@case.Stage is not CaseStage.Rectifying)
        {
            @case.Move(CaseStage.Rectifying);
        }

        var plan = new PlanAdoption(@case, on);
        return
        [
            plan,
            .. measures.Select(m => new Measure(@case, on, m.Text)
            {
                PlanRecordId = plan.RecordId,
                ProblemRecordId = m.ProblemRecordId,
                ResponsiblePerson = m.ResponsiblePerson,
                DueOn = m.DueOn,
            }),
        ];
    }

    public static IEnumerable<Refusal> AgainstReturning(
        this RectificationCase @case, PlanAdoption plan, DateOnly on, string? reason, CampaignThresholds thresholds)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        var last = plan.OccurredOn.AddDays(thresholds.PlanReturnDays);
        if (on > last)
        {
            yield return PlanRefusal.ReturnTooLate(last);
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <summary>The department sends a plan back; the stage stays, applying waits for a later plan.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstReturning"/>.</exception>
    public static PlanReturn Return(this RectificationCase @case, PlanAdoption plan, DateOnly on, string? reason, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstReturning(plan, on, reason, thresholds));
        return new(@case, plan, on, reason!);
    }
}
