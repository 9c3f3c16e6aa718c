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
        };
    }

    public static IEnumerable<Refusal> AgainstBringingTo(this RectificationCase @case, Problem problem, DateOnly on, ProblemStep step)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < problem.OccurredOn)
        {
            yield return ProblemRefusal.BeforeFound(problem.OccurredOn);
        }

        if (step.Status is ProblemStatus.Resolved && step.Majority is not Majority.Satisfied)
        {
            yield return ProblemRefusal.ResolvedNeedsMajority();
        }

        if (step is { Status: ProblemStatus.Reopened, DueOn: null })
        {
            yield return ProblemRefusal.ReopenedNeedsDueDate();
        }

        if (step.PostedOn < problem.OccurredOn)
        {
            yield return ProblemRefusal.PostedBeforeFound(problem.OccurredOn);
        }
    }

    /// <summary>Writes down how far the problem has come and what the villagers think of it.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstBringingTo"/>.</exception>
    public static ProblemStatusChange BringTo(
        this RectificationCase @case, Problem problem, DateOnly on, ProblemStep step, ProblemStatusChange? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstBringingTo(problem, corrects.OccurredOn, ProblemStep.Of(corrects));
        RuleViolationException.ThrowIfAny(@case.AgainstBringingTo(problem, on, step).Except(settled));
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

    /// <param name="problem">As it stands.</param>
    public static IEnumerable<Refusal> AgainstExtending(this RectificationCase @case, ProblemReading problem, DateOnly dueOn, string? reason)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!problem.IsOpen)
        {
            yield return ProblemRefusal.ExtendsNothing();
        }

        if (problem.DueOn is { } due && dueOn <= due)
        {
            yield return ProblemRefusal.ExtensionNotLater(due);
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExtending"/>.</exception>
    public static ProblemExtension Extend(this RectificationCase @case, ProblemReading problem, DateOnly on, DateOnly dueOn, string? reason)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstExtending(problem, dueOn, reason));
        return new(@case, problem.RecordId, on, dueOn, problem.DueOn is { } due ? dueOn.DayNumber - due.DayNumber : 0, reason!.Trim());
    }
}
