using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>Logging a day's work (记一笔).</summary>
public static class ProgressSteps
{
    public static IEnumerable<Refusal> AgainstLogging(this RectificationCase @case, DayOfWork work, DateOnly today, Campaign campaign) =>
        @case.AgainstEntering(EntryOf(work, today, campaign));

    /// <summary>Writes down what was done on a day.</summary>
    /// <returns>The entry and its quantities, all to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstLogging"/>.</exception>
    public static IReadOnlyList<CaseFact> Log(this RectificationCase @case, DayOfWork work, DateOnly today, Campaign campaign)
    {
        var entry = @case.Enter(
            new ProgressEntry(@case, work.Day, work.Text.Trim()) { MeasureRecordId = work.MeasureRecordId, ProblemRecordId = work.ProblemRecordId },
            EntryOf(work, today, campaign));
        return [entry, .. work.Quantities.Select(q => new IndicatorQuantity(@case, entry, q.Indicator, q.Thousandths))];
    }

    /// <summary>A note of what was done, without the day of whoever wrote it.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static ProgressEntry Note(this RectificationCase @case, DateOnly on, string text, Guid? measureRecordId, Guid? problemRecordId = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, text.Trim()) { MeasureRecordId = measureRecordId, ProblemRecordId = problemRecordId };
    }

    /// <summary>A quantity that belongs to an entry.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static IndicatorQuantity Count(this RectificationCase @case, ProgressEntry entry, DateOnly on, Indicator indicator, long thousandths)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, entry, indicator, thousandths, on);
    }

    private static Entry EntryOf(DayOfWork work, DateOnly today, Campaign campaign) =>
        new(work.Day, today, campaign) { LateReason = work.LateReason, Key = work.Key };
}
