namespace VillageRectification.Domain.Ledger;

/// <summary>A place in a workbook of another form, as a reader of the workbook finds it.</summary>
/// <param name="Sheet">As the workbook calls it.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">Its letter and heading, R 销号情况; null for the whole row.</param>
public sealed record FilePlace(string Sheet, int Row, string? Column = null);
