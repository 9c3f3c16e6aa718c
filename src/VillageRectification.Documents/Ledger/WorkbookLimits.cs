namespace VillageRectification.Documents.Ledger;

/// <summary>How large a workbook may be. The first five are told to the user; the others only bound what a hostile file can cost.</summary>
public static class WorkbookLimits
{
    public const int MaxFileMegabytes = 20;
    public const int MaxUnpackedMegabytes = 100;

    /// <summary>Rows with something in them, over all sheets; also the number of the last such row.</summary>
    public const int MaxRows = Domain.Ledger.LedgerRecord.MostRows;
    public const int MaxColumns = 200;
    public const int MaxParts = 1_000;

    internal const long MaxFileBytes = MaxFileMegabytes * 1024L * 1024;
    internal const long MaxUnpackedBytes = MaxUnpackedMegabytes * 1024L * 1024;

    /// <summary>Bytes without any '&gt;': bounds attributes, names and text, which an XML reader keeps in memory.</summary>
    internal const int MaxTagBytes = 1024 * 1024;
    internal const int MaxDepth = 100;

    /// <summary>The grid of a spreadsheet.</summary>
    internal const int GridRows = 1_048_576;
    internal const int GridColumns = 16_384;

    /// <summary>Characters of a cell; a spreadsheet allows 32,767.</summary>
    internal const int MaxCellText = 40_000;

    /// <summary>Pieces of differently formatted text in a cell.</summary>
    internal const int MaxTextRuns = 500;

    /// <summary>Shared texts, merged cells, formats: what the reader keeps in lists; far more than 50,000 rows can need.</summary>
    internal const int MaxListed = 1_000_000;
    internal const int MaxNumberFormat = 1_000;
}
