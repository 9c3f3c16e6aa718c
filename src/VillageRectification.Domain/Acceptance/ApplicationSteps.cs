using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The township applies for acceptance (验收申请), or takes its application back.</summary>
public static class ApplicationSteps
{
    public static IEnumerable<Refusal> AgainstApplying(this RectificationCase @case, DateOnly today, Campaign campaign, Readiness readiness)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        foreach (var refusal in readiness.AgainstApplying(@case.Stage, today, campaign.Thresholds.ConfirmationDays, campaign.Deadline))
        {
            yield return refusal;
        }
    }

    /// <summary>Whether a confirmation of the committees' states still holds.</summary>
    /// <param name="on">The last one's day; null when there is none.</param>
    /// <param name="days">For which one holds.</param>
    public static bool IsConfirmed(DateOnly? on, DateOnly today, int days) => on is { } confirmed && confirmed.AddDays(days) >= today;

    /// <summary>What the village itself still lacks, whatever its standing.</summary>
    public static IEnumerable<Refusal> AgainstApplying(
        this Readiness readiness, CaseStage stage, DateOnly today, int confirmationDays, DateOnly deadline)
    {
        if (stage.IsSetback())
        {
            yield return AcceptanceRefusal.RevisedPlanMissing();
        }
        else if (!stage.Next().Contains(CaseStage.Applied))
        {
            yield return CaseRefusal.StageDoesNotAllow(stage);
        }

        if (readiness.IsPlanReturned)
        {
            yield return AcceptanceRefusal.PlanReturned();
        }

        var unaccounted = readiness.Measures.Count(m => !m.IsAccountedFor);
        if (unaccounted > 0)
        {
            yield return AcceptanceRefusal.MeasuresUnaccounted(unaccounted);
        }

        var overdue = readiness.Problems.Count(p => p.IsOverdue(today));
        if (overdue > 0)
        {
            yield return AcceptanceRefusal.ProblemsOverdue(overdue);
        }

        if (!IsConfirmed(readiness.CommitteesConfirmedOn, today, confirmationDays))
        {
            yield return AcceptanceRefusal.CommitteesNotConfirmed(confirmationDays);
        }

        if (today < readiness.LastStepOn)
        {
            yield return AcceptanceRefusal.BeforeLastStep(readiness.LastStepOn.Value);
        }

        if (DueDay.IsPast(deadline, today))
        {
            yield return AcceptanceRefusal.DeadlinePassed(deadline);
        }
    }

    /// <param name="corrects">The version that the new one succeeds: what stands against it already is settled, and the case is not moved.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstApplying(RectificationCase, DateOnly, Campaign, Readiness)"/>.</exception>
    public static AcceptanceApplication Apply(
        this RectificationCase @case, DateOnly today, Campaign campaign, Readiness readiness, AcceptanceApplication? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstApplying(corrects.OccurredOn, campaign, readiness);
        RuleViolationException.ThrowIfAny(@case.AgainstApplying(today, campaign, readiness).Except(settled));
        if (corrects is null)
        {
            @case.Move(CaseStage.Applied);
        }

        return new(@case, today);
    }

    /// <summary>The record alone, of what is told with a whole history.</summary>
    internal static AcceptanceApplication Applied(this RectificationCase @case, DateOnly on) => new(@case, on);

    /// <summary>The day of the last application up to a day, whatever became of it; null where none is known.</summary>
    public static DateOnly? AppliedOn(this IEnumerable<CaseFact> facts, DateOnly day) =>
        facts.OfType<AcceptanceApplication>().Where(a => a.OccurredOn <= day).Chronological().LastOrDefault()?.OccurredOn;

    private static IEnumerable<Refusal> AgainstDay(AcceptanceApplication application, DateOnly on)
    {
        if (on < application.OccurredOn)
        {
            yield return AcceptanceRefusal.BeforeLastStep(application.OccurredOn);
        }
    }

    /// <summary>The application that nobody has begun to inspect; null when none waits.</summary>
    public static AcceptanceApplication? WaitingApplication(this RectificationCase @case, IEnumerable<CaseFact> facts) =>
        @case.Stage.AwaitsInspection() ? facts.OfType<AcceptanceApplication>().Chronological().LastOrDefault() : null;

    /// <summary>An application is taken back while no inspection is open, whatever the reason.</summary>
    public static IEnumerable<Refusal> AgainstWithdrawing(this RectificationCase @case)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        // A case that is not Applied could go back to Rectifying too, by a revised plan.
        if (!@case.Stage.AwaitsInspection())
        {
            yield return CaseRefusal.StageDoesNotAllow(@case.Stage);
        }
    }

    public static IEnumerable<Refusal> AgainstWithdrawing(this RectificationCase @case, string? reason) =>
        @case.AgainstWithdrawing().Concat(CaseRefusal.AgainstReason(reason));

    /// <summary>Takes an application back while no inspection is open.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stands against it already is settled, and the case is not moved.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing(RectificationCase, string?)"/>.</exception>
    public static ApplicationWithdrawal Withdraw(
        this RectificationCase @case, AcceptanceApplication application, DateOnly on, string? reason, ApplicationWithdrawal? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstWithdrawing(corrects.Reason);
        RuleViolationException.ThrowIfAny([.. @case.AgainstWithdrawing(reason).Except(settled), .. AgainstDay(application, on)]);
        if (corrects is null)
        {
            @case.Move(CaseStage.Rectifying);
        }

        return new(@case, application, on, reason!);
    }
}
