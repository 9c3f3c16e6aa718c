using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Registering what stands out in a village (突出问题), and how far it has come.</summary>
public static class ProblemSteps
{
    public static IEnumerable<Refusal> AgainstFinding(this RectificationCase @case, FoundProblem found, Campaign campaign)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (found.On < campaign.Start)
        {
            yield return CaseRefusal.BeforeCampaignStart(campaign.Start);
        }

        if (found is { Handling: ProblemHandling.ResolveNow, DueOn: null })
        {
            yield return ProblemRefusal.ResolveNowNeedsDueDate();
        }

        if (found.Handling is ProblemHandling.CreateConditions && (string.IsNullOrWhiteSpace(found.Condition) || found.ReviewOn is null))
        {
            yield return ProblemRefusal.ConditionsNeedReview();
        }

        if (found.ReviewOn < found.On)
        {
            yield return ProblemRefusal.DayIsOver(found.On);
        }

        if (found.Handling is ProblemHandling.Explain && (string.IsNullOrWhiteSpace(found.ExplainTo) || found.DueOn is null))
        {
            yield return ProblemRefusal.ExplainNeedsWhomAndWhen();
        }
    }

    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFinding"/>.</exception>
    public static Problem Find(this RectificationCase @case, FoundProblem found, Campaign campaign, Problem? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstFinding(FoundProblem.Of(corrects), campaign);
        RuleViolationException.ThrowIfAny(@case.AgainstFinding(found, campaign).Except(settled));
        return new(@case, found.On, found.Category, found.Description)
        {
            Priority = found.Priority,
            Cause = found.Cause,
            Handling = found.Handling,
            Condition = found.Condition,
            ReviewOn = found.ReviewOn,
            ExplainTo = found.ExplainTo,
            DueOn = found.DueOn,
            ResponsiblePerson = found.ResponsiblePerson,
            InspectionRecordId = found.InspectionRecordId,
            InspectionItem = found.InspectionRecordId is null ? null : found.InspectionItem,
        };
    }

    /// <param name="before">How far it had come by that day.</param>
    public static IEnumerable<Refusal> AgainstBringingTo(
        this RectificationCase @case, Problem problem, ProblemStatus before, DateOnly on, ProblemStep step)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < problem.OccurredOn)
        {
            yield return ProblemRefusal.BeforeFound(problem.OccurredOn);
        }

        if (step.Status is ProblemStatus.Eased or ProblemStatus.Resolved && step.Majority is not Majority.Satisfied)
        {
            yield return ProblemRefusal.EndNeedsMajority();
        }

        if (step is { Status: ProblemStatus.Open, Majority: Majority.NotSatisfied })
        {
            yield return ProblemRefusal.NotSatisfiedIsReopened();
        }
        else if (step.Status is ProblemStatus.Open && before is not ProblemStatus.Open)
        {
            yield return ProblemRefusal.OpensAgainOnlyAnew();
        }

        if (step.Status is ProblemStatus.Reopened && before.IsOpen() && step.Majority is not Majority.NotSatisfied)
        {
            yield return ProblemRefusal.ReopensNothing();
        }

        if (step is { Status: ProblemStatus.Reopened, DueOn: null })
        {
            yield return ProblemRefusal.ReopenedNeedsDueDate();
        }

        if (step.DueOn < on)
        {
            yield return ProblemRefusal.DayIsOver(on);
        }

        if (step.PostedOn < problem.OccurredOn)
        {
            yield return ProblemRefusal.PostedBeforeFound(problem.OccurredOn);
        }
    }

    /// <summary>Writes down how far the problem has come and what the villagers think of it.</summary>
    /// <param name="before">How far it had come by that day.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstBringingTo"/>.</exception>
    public static ProblemStatusChange BringTo(
        this RectificationCase @case, Problem problem, ProblemStatus before, DateOnly on, ProblemStep step, ProblemStatusChange? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstBringingTo(problem, before, corrects.OccurredOn, ProblemStep.Of(corrects));
        RuleViolationException.ThrowIfAny(@case.AgainstBringingTo(problem, before, on, step).Except(settled));
        return new(@case, problem, on, step.Status, step.Majority)
        {
            Asked = step.Appraisal?.Asked,
            Satisfied = step.Appraisal?.Satisfied,
            NotSatisfied = step.Appraisal?.NotSatisfied,
            DueOn = step.DueOn,
            PostedOn = step.PostedOn,
            ProofRecordId = step.ProofRecordId,
        };
    }

    /// <param name="problem">As it stood on the day.</param>
    /// <param name="time">The days that are to hold.</param>
    public static IEnumerable<Refusal> AgainstExtending(
        this RectificationCase @case, ProblemReading problem, DateOnly on, ProblemMove time, string? reason)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!problem.IsOpen)
        {
            yield return ProblemRefusal.ExtendsNothing();
        }

        if (time is { DueOn: null, ReviewOn: null })
        {
            yield return ProblemRefusal.ExtensionNeedsDay();
        }

        if (problem.DueOn is { } due && time.DueOn <= due)
        {
            yield return ProblemRefusal.ExtensionNotLater(due);
        }

        if (problem.ReviewOn is { } review && time.ReviewOn <= review)
        {
            yield return ProblemRefusal.ReviewNotLater(review);
        }

        if (time.DueOn < on || time.ReviewOn < on)
        {
            yield return ProblemRefusal.DayIsOver(on);
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExtending"/>.</exception>
    public static ProblemExtension Extend(
        this RectificationCase @case, ProblemReading problem, DateOnly on, ProblemMove time, string? reason, ProblemExtension? corrects = null)
    {
        var settled = corrects is null
            ? []
            : @case.AgainstExtending(problem, corrects.OccurredOn, new(corrects.DueOn, corrects.ReviewOn, IsExtension: true), corrects.Reason);
        RuleViolationException.ThrowIfAny(@case.AgainstExtending(problem, on, time, reason).Except(settled));
        return new(@case, problem.RecordId, on, time.DueOn, reason!.Trim()) { ReviewOn = time.ReviewOn };
    }
}
