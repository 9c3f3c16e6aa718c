namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>A formula with the value that the spreadsheet stored for it; null where none was calculated.</summary>
public sealed record FormulaCell(string Formula, object? Value);
