using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Progress;

/// <summary>A day's work that is to be written down.</summary>
/// <param name="MeasureRecordId">The measure it served, if any.</param>
/// <param name="LateReason">Why it is entered late; kept only where it is.</param>
/// <param name="Quantities">Thousandths by indicator.</param>
public sealed record DayOfWork(
    DateOnly Day, string Text, Guid? MeasureRecordId, string? LateReason, IReadOnlyList<(Indicator Indicator, long Thousandths)> Quantities)
{
    /// <summary>Of the form that it was typed in, made when it was opened: it becomes the entry's id, so that a second sending finds the first.</summary>
    public Guid? Key { get; init; }

    /// <summary>The problem it served, if any.</summary>
    public Guid? ProblemRecordId { get; init; }
}
