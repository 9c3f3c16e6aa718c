namespace VillageRectification.Persistence.Bulletins;

/// <summary>An issued bulletin counts a row.</summary>
/// <param name="FactId">The row.</param>
/// <param name="FirstDay">Of the bulletin's month.</param>
public sealed record CountedRecord(Guid FactId, Guid BulletinId, int Number, DateOnly FirstDay, DateOnly? IssuedOn);
