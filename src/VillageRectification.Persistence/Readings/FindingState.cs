using VillageRectification.Domain.Supervision;

namespace VillageRectification.Persistence.Readings;

/// <summary>What a supervision visit found wrong, as it stands on a day.</summary>
/// <param name="AtPost">Whom the visit found; null when it does not say.</param>
public sealed record FindingState(
    Guid RecordId, Guid CaseId, DateOnly FoundOn, string Text, VisitNotice Notice, AtPost? AtPost, DateOnly? DueOn, DateOnly? RemediedOn);
