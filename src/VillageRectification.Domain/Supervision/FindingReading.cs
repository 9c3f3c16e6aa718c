using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Supervision;

/// <summary>What a supervision visit found wrong, as it stands on some day.</summary>
/// <param name="AtPost">Whom the visit found; null when it does not say.</param>
public sealed record FindingReading(Guid RecordId, DateOnly FoundOn, string Text, VisitNotice Notice, AtPost? AtPost, DateOnly? DueOn, DateOnly? RemediedOn)
{
    public bool IsRemedied => RemediedOn is not null;

    public bool IsOverdue(DateOnly today) => !IsRemedied && DueOn.IsPast(today);
}
