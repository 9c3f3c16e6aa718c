using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Supervision;

/// <summary>A finding was put right on that day (整改).</summary>
public sealed class FindingRemedy : CaseFact
{
    public const int TextMaxLength = 300;

    private FindingRemedy()
    {
    }

    internal FindingRemedy(RectificationCase @case, Finding finding, DateOnly on)
        : base(@case, on)
    {
        FindingRecordId = finding.RecordId;
    }

    public Guid FindingRecordId { get; private init; }

    /// <summary>How it was put right; null where nobody wrote it.</summary>
    public string? Text { get; init; }
}
