namespace VillageRectification.Domain.Ledger;

/// <content>Of the file as a whole.</content>
public sealed partial record LedgerFault
{
    public static LedgerFault NotAWorkbook() => new(LedgerProblemKind.NotAWorkbook);

    public static LedgerFault OldWorkbook() => new(LedgerProblemKind.OldWorkbook);

    public static LedgerFault PasswordProtected() => new(LedgerProblemKind.PasswordProtected);

    public static LedgerFault Damaged() => new(LedgerProblemKind.Damaged);

    public static LedgerFault HasMacros() => new(LedgerProblemKind.HasMacros);

    public static LedgerFault OtherFormat() => new(LedgerProblemKind.OtherFormat);

    public static LedgerFault FlatXml() => new(LedgerProblemKind.FlatXml);

    public static LedgerFault WebPage() => new(LedgerProblemKind.WebPage);

    public static LedgerFault PlainText() => new(LedgerProblemKind.PlainText);

    public static LedgerFault OpenDocument() => new(LedgerProblemKind.OpenDocument);

    public static LedgerFault FileTooLarge(int megabytes) => new(LedgerProblemKind.FileTooLarge) { Number = megabytes };

    /// <param name="part">That went beyond.</param>
    public static LedgerFault UnpacksTooLarge(int megabytes, string part) => new(LedgerProblemKind.UnpacksTooLarge) { Number = megabytes, Name = part };

    public static LedgerFault TooManyParts(int parts) => new(LedgerProblemKind.TooManyParts) { Number = parts };

    public static LedgerFault HasDocumentType() => new(LedgerProblemKind.HasDocumentType);

    /// <param name="sheet">That went beyond.</param>
    public static LedgerFault TooManyRows(int rows, string sheet) => new(LedgerProblemKind.TooManyRows) { Number = rows, Name = sheet };

    /// <param name="sheet">That went beyond.</param>
    public static LedgerFault TooManyColumns(int columns, string sheet) => new(LedgerProblemKind.TooManyColumns) { Number = columns, Name = sheet };

    public static LedgerFault NoLedgerSheet() => new(LedgerProblemKind.NoLedgerSheet);

    public static LedgerFault NamesOfNoCounty() => new(LedgerProblemKind.NamesOfNoCounty);

    public static LedgerFault NothingChosen() => new(LedgerProblemKind.NothingChosen);
}
