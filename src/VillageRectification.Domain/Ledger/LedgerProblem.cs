namespace VillageRectification.Domain.Ledger;

/// <summary>Something that is wrong with a ledger, and where.</summary>
/// <param name="Sheet">Null when it concerns the whole file.</param>
/// <param name="Row">Number of the row in the workbook, from 1; null when it concerns the whole sheet.</param>
/// <param name="Column">The column's name in the form, or the header as written when it is unknown.</param>
/// <param name="CellText">What is written there, cut to <see cref="CellTextMaxLength"/>; null when it does not matter.</param>
/// <param name="Args">What the sentence names; see the members of <see cref="LedgerProblemKind"/>.</param>
public sealed record LedgerProblem(
    LedgerProblemKind Kind,
    string? Sheet = null,
    int? Row = null,
    string? Column = null,
    string? CellText = null,
    params IReadOnlyList<object> Args)
{
    public const int CellTextMaxLength = 100;

    /// <summary>Where it stands in a workbook of another form; null where sheet, row and column say it.</summary>
    public FilePlace? At { get; init; }

    /// <summary>As a reader of the workbook finds it.</summary>
    public (string? Sheet, int? Row, string? Column) Shown => At is { } at ? (at.Sheet, at.Row, at.Column ?? Column) : (Sheet, Row, Column);

    public LedgerSeverity Severity => Kind switch
    {
        LedgerProblemKind.UnknownSheet or LedgerProblemKind.UnknownColumn or LedgerProblemKind.NoRecord => LedgerSeverity.Noted,
        LedgerProblemKind.OtherHeadings or LedgerProblemKind.LeftColumn or LedgerProblemKind.LeftSheet => LedgerSeverity.Noted,
        LedgerProblemKind.HiddenSheet or LedgerProblemKind.HiddenRows or LedgerProblemKind.HiddenColumn or LedgerProblemKind.PictureCell =>
            LedgerSeverity.Warned,
        LedgerProblemKind.BesideNothing or LedgerProblemKind.LevelNotTold => LedgerSeverity.Warned,
        LedgerProblemKind.NameDiffers or LedgerProblemKind.Rounded => LedgerSeverity.Warned,
        LedgerProblemKind.SaysNothing or LedgerProblemKind.QuantityOfNothing or LedgerProblemKind.InspectionWithoutOutcome or LedgerProblemKind.RepeatedRow =>
            LedgerSeverity.Warned,
        LedgerProblemKind.MarkOfLeave or LedgerProblemKind.PlainMarks or LedgerProblemKind.SumDiffers or LedgerProblemKind.FurtherMonthSheet =>
            LedgerSeverity.Warned,
        _ => LedgerSeverity.Refused,
    };
}
