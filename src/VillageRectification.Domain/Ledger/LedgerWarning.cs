namespace VillageRectification.Domain.Ledger;

/// <summary>Something that somebody should look at; it refuses nothing.</summary>
/// <param name="Row">Number of the row in the workbook, from 1.</param>
/// <param name="Column">The column's name in the form; null when it concerns the row.</param>
/// <param name="Args">What the sentence names; see the members of <see cref="LedgerWarningKind"/>.</param>
public sealed record LedgerWarning(
    LedgerWarningKind Kind, string Sheet, int Row, string DivisionCode, string? Column, params IReadOnlyList<object> Args);
