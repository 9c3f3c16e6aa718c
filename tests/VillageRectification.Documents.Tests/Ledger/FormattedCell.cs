namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>A number with the format in which the spreadsheet shows it.</summary>
public sealed record FormattedCell(double Value, string Format);
