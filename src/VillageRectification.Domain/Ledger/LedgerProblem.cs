namespace VillageRectification.Domain.Ledger;

/// <summary>Something that is wrong with a ledger, and where.</summary>
/// <param name="Sheet">Null when it concerns the whole file.</param>
/// <param name="Row">Number of the row in the workbook, from 1; null when it concerns the whole sheet.</param>
/// <param name="Column">The column's name in the form, or the header as written when it is unknown.</param>
/// <param name="CellText">What is written there, cut to <see cref="CellTextMaxLength"/>; null when it does not matter.</param>
public sealed record LedgerProblem(LedgerFault Fault, string? Sheet = null, int? Row = null, string? Column = null, string? CellText = null)
{
    public const int CellTextMaxLength = 100;

    /// <summary>Where it stands in a workbook of another form; null where sheet, row and column say it.</summary>
    public FilePlace? At { get; init; }

    /// <summary>As a reader of the workbook finds it.</summary>
    public (string? Sheet, int? Row, string? Column) Shown => At is { } at ? (at.Sheet, at.Row, at.Column ?? Column) : (Sheet, Row, Column);

    public LedgerProblemKind Kind => Fault.Kind;

    public LedgerSeverity Severity => Fault.Severity;
}
