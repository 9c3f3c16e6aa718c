namespace VillageRectification.Domain.Ledger;

/// <summary>Something that somebody should look at; it refuses nothing.</summary>
/// <param name="Row">Number of the row in the workbook, from 1.</param>
/// <param name="Column">The column's name in the form; null when it concerns the row.</param>
public sealed record LedgerWarning(LedgerNotice Notice, string Sheet, int Row, string DivisionCode, string? Column)
{
    public LedgerWarningKind Kind => Notice.Kind;

    /// <summary>Where it stands in a workbook of another form; null where sheet and row say it.</summary>
    public FilePlace? At { get; init; }

    /// <summary>As a reader of the workbook finds it.</summary>
    public (string Sheet, int Row) Shown => At is { } at ? (at.Sheet, at.Row) : (Sheet, Row);
}
