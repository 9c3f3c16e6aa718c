using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Supervision;

/// <summary>Something a supervision visit found wrong (发现问题).</summary>
public sealed class Finding : CaseFact
{
    public const int TextMaxLength = 300;

    private Finding()
    {
    }

    internal Finding(RectificationCase @case, SupervisionVisit visit, DateOnly on, string text)
        : base(@case, on)
    {
        VisitRecordId = visit.RecordId;
        Text = text;
    }

    public Guid VisitRecordId { get; private init; }

    public string Text { get; private init; } = null!;

    public DateOnly? DueOn { get; init; }
}
