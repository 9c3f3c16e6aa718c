namespace VillageRectification.Domain.Ledger;

/// <content>Of a sheet and its headings.</content>
public sealed partial record LedgerFault
{
    public static LedgerFault UnknownSheet() => new(LedgerProblemKind.UnknownSheet, LedgerSeverity.Noted);

    public static LedgerFault RepeatedSheet() => new(LedgerProblemKind.RepeatedSheet);

    public static LedgerFault NoHeader() => new(LedgerProblemKind.NoHeader);

    public static LedgerFault SplitHeader() => new(LedgerProblemKind.SplitHeader);

    public static LedgerFault MissingColumn() => new(LedgerProblemKind.MissingColumn);

    public static LedgerFault UnknownColumn() => new(LedgerProblemKind.UnknownColumn, LedgerSeverity.Noted);

    public static LedgerFault RepeatedColumn() => new(LedgerProblemKind.RepeatedColumn);

    public static LedgerFault MissingSheet() => new(LedgerProblemKind.MissingSheet);

    public static LedgerFault HiddenSheet() => new(LedgerProblemKind.HiddenSheet, LedgerSeverity.Warned);

    /// <param name="first">The numbers that are named.</param>
    public static LedgerFault HiddenRows(int count, IReadOnlyList<int> first) =>
        new(LedgerProblemKind.HiddenRows, LedgerSeverity.Warned) { Number = count, Rows = first };

    public static LedgerFault HiddenColumn() => new(LedgerProblemKind.HiddenColumn, LedgerSeverity.Warned);

    public static LedgerFault OtherHeadings() => new(LedgerProblemKind.OtherHeadings, LedgerSeverity.Noted);

    public static LedgerFault LeftColumn() => new(LedgerProblemKind.LeftColumn, LedgerSeverity.Noted);

    public static LedgerFault LeftSheet() => new(LedgerProblemKind.LeftSheet, LedgerSeverity.Noted);
}
