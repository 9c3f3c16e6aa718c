namespace VillageRectification.Domain.Acceptance;

/// <summary>The latest fact of a kind in a case.</summary>
/// <param name="Id">The fact's row.</param>
public sealed record EventMark(Guid Id, DateOnly On, int Ordinal, DateTime RecordedAt);
