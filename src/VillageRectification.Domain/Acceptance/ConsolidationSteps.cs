using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>After a village has passed: it is looked at each month, and warned when two signs come together.</summary>
public static class ConsolidationSteps
{
    /// <summary>Signs that make a warning card.</summary>
    public const int SignsOfWarning = 2;

    public static IEnumerable<Refusal> AgainstWatching(this RectificationCase @case)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (@case.Stage is not (CaseStage.Passed or CaseStage.Transformed))
        {
            yield return AcceptanceRefusal.NotPassed();
        }
    }

    /// <param name="corrects">The version that the new one succeeds: the village may have fallen back since.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWatching"/>.</exception>
    public static ConsolidationLook Look(
        this RectificationCase @case, DateOnly on, LookResult result, int? observers, string? text, ConsolidationLook? corrects = null)
    {
        RuleViolationException.ThrowIfAny(corrects is null ? @case.AgainstWatching() : @case.AgainstWriting());
        return new(@case, on, result) { Observers = observers, Text = text };
    }

    public static IEnumerable<Refusal> AgainstWarning(this RectificationCase @case, DateOnly on, IReadOnlyCollection<WarningReason> reasons, DateOnly dueOn)
    {
        foreach (var refusal in @case.AgainstWatching())
        {
            yield return refusal;
        }

        if (reasons.Select(r => r.Sign).Distinct().Count() < SignsOfWarning)
        {
            yield return AcceptanceRefusal.TooFewSigns(SignsOfWarning);
        }

        if (dueOn <= on)
        {
            yield return AcceptanceRefusal.DueNotAfter(on);
        }
    }

    /// <param name="reasons">Of one sign the first counts.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWarning"/>.</exception>
    public static ConsolidationWarning Warn(
        this RectificationCase @case, DateOnly on, IReadOnlyCollection<WarningReason> reasons, DateOnly dueOn, ConsolidationWarning? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstWarning(corrects.OccurredOn, corrects.Reasons(), corrects.DueOn);
        RuleViolationException.ThrowIfAny(@case.AgainstWarning(on, reasons, dueOn).Except(settled));
        return new(@case, on, reasons, dueOn);
    }
}
