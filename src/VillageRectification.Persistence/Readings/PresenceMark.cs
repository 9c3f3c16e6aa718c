using VillageRectification.Domain.Presence;

namespace VillageRectification.Persistence.Readings;

/// <summary>One record of somebody's day in a village.</summary>
/// <param name="Person">Null where it was not written down.</param>
/// <param name="Night">Null where it was not written down.</param>
/// <param name="ProgressRecordId">The work that it was written with; null where it stands alone.</param>
public sealed record PresenceMark(Guid RecordId, string? Person, NightStay? Night, Guid? ProgressRecordId);
