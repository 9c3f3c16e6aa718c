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
    /// <param name="corrects">The version that the new one succeeds: it may be mended although the measure was dropped or done since.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFinishing"/>.</exception>
    public static MeasureOutcome Finish(
        this RectificationCase @case, Measure measure, MeasureReading reading, DateOnly on, Guid? proof = null, MeasureOutcome? corrects = null)
    {
        RuleViolationException.ThrowIfAny(corrects is null ? @case.AgainstFinishing(reading) : @case.AgainstWriting());
        return MeasureOutcome.Done(@case, measure, on, proof);
    }

    public static IEnumerable<Refusal> AgainstExplaining(this RectificationCase @case, MeasureReading reading, string? reason) =>
        [.. @case.AgainstFinishing(reading), .. CaseRefusal.AgainstReason(reason)];

    /// <summary>Writes down why the measure is not done.</summary>
    /// <param name="corrects">The version that the new one succeeds: it may be mended although the measure was dropped or done since.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExplaining"/>.</exception>
    public static MeasureOutcome Explain(
        this RectificationCase @case, Measure measure, MeasureReading reading, DateOnly on, string? reason, MeasureOutcome? corrects = null)
    {
        RuleViolationException.ThrowIfAny(
            corrects is null ? @case.AgainstExplaining(reading, reason) : [.. @case.AgainstWriting(), .. CaseRefusal.AgainstReason(reason)]);
        return MeasureOutcome.Explained(@case, measure, on, reason!);
    }
}
