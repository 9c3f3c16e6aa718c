using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Progress;

/// <summary>A dated note of what was done (工作进展).</summary>
public sealed class ProgressEntry : CaseFact
{
    public const int TextMaxLength = 500;

    private ProgressEntry()
    {
    }

    internal ProgressEntry(RectificationCase @case, DateOnly on, string text)
        : base(@case, on)
    {
        Text = text;
    }

    public string Text { get; private init; } = null!;

    /// <summary>The measure it served, if any.</summary>
    public Guid? MeasureRecordId { get; init; }

    /// <summary>The problem it served, if any.</summary>
    public Guid? ProblemRecordId { get; init; }
}
