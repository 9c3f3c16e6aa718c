namespace VillageRectification.Persistence.Bulletins;

/// <summary>An issued bulletin as a later one compares with it.</summary>
internal sealed record IssuedFigures(Guid Id, int Number, DateOnly AsOf, DateTime KnownAt, IReadOnlyList<KeyValuePair<string, long?>> Figures);
