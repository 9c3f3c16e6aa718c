namespace VillageRectification.Domain.Ledger;

/// <summary>A quantity as a row has it. What it comes to depends on the unit in which the campaign counts the indicator.</summary>
/// <param name="Row">Number of the row in the workbook, from 1.</param>
/// <param name="Number">Not negative.</param>
/// <param name="Unit">Behind the number, else in its own column; null when neither is there.</param>
/// <param name="CellText">As written, for a problem to quote; null of what must not be shown.</param>
public sealed record LedgerAmount(string Sheet, int Row, string Column, string Indicator, decimal Number, string? Unit, string? CellText);
