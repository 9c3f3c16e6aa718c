using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Supervision;

/// <summary>A finding was put right on that day (整改).</summary>
public sealed class FindingRemedy : CaseFact
{
    private FindingRemedy()
    {
    }

    internal FindingRemedy(RectificationCase @case, Finding finding, DateOnly on)
        : base(@case, on)
    {
        FindingRecordId = finding.RecordId;
    }

    public Guid FindingRecordId { get; private init; }
}
