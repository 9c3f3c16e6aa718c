using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What comes of a measure: it is done, or the reason why not is written down.</summary>
public static class MeasureSteps
{
    /// <param name="reading">The measure as it stands.</param>
    public static IEnumerable<Refusal> AgainstFinishing(this RectificationCase @case, MeasureReading reading)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (reading.DropReason is { } dropped)
        {
            yield return PlanRefusal.MeasureDropped(dropped);
        }

        if (reading.DoneOn is { } done)
        {
            yield return PlanRefusal.MeasureAlreadyDone(done);
        }
    }

    /// <param name="proof">The record that proves it, if one does.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFinishing"/>.</exception>
    public static MeasureOutcome Finish(this RectificationCase @case, Measure measure, MeasureReading reading, DateOnly on, Guid? proof = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstFinishing(reading));
        return MeasureOutcome.Done(@case, measure, on, proof);
    }

    public static IEnumerable<Refusal> AgainstExplaining(this RectificationCase @case, MeasureReading reading, string? reason) =>
        [.. @case.AgainstFinishing(reading), .. CaseRefusal.AgainstReason(reason)];

    /// <summary>Writes down why the measure is not done.</summary>
    /// <param name="corrects">The reason that the new one succeeds: it may be mended although the measure has been done since.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExplaining"/>.</exception>
    public static MeasureOutcome Explain(
        this RectificationCase @case, Measure measure, MeasureReading reading, DateOnly on, string? reason, MeasureOutcome? corrects = null)
    {
        var settled = corrects is { IsDone: false } ? @case.AgainstExplaining(reading, corrects.Reason) : [];
        RuleViolationException.ThrowIfAny(@case.AgainstExplaining(reading, reason).Except(settled));
        return MeasureOutcome.Explained(@case, measure, on, reason!);
    }
}
