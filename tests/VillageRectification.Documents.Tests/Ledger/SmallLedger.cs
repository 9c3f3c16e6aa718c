using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Ledgers of one village, 徐牛村, and as little else as a test needs.</summary>
internal static class SmallLedger
{
    public const string Code = "370830112216";
    public const string Village = "徐牛村";

    public static WorkbookBuilder Villages(params IEnumerable<object?[]> more) =>
        new WorkbookBuilder().Sheet("村情台账", [["行政区划代码", "村名", "管理级别"], [Code, Village, "县重点"], .. more]);

    public static LedgerWorkbook Read(byte[] file, LedgerBackground? background = null)
    {
        using var stream = new MemoryStream(file);
        return LedgerReader.Read(stream).Against(background ?? LedgerBackground.None);
    }

    public static LedgerWorkbook Read(WorkbookBuilder builder, LedgerBackground? background = null) => Read(builder.ToBytes(), background);

    /// <summary>A sheet with the village's code and the given cells in its third row, under a title and the header.</summary>
    public static LedgerWorkbook WithRow(string sheet, params (string Header, object? Value)[] cells) =>
        Read(Villages().Sheet(sheet, RowsOf(cells)));

    public static LedgerWorkbook WithRow(LedgerBackground background, string sheet, params (string Header, object? Value)[] cells) =>
        Read(Villages().Sheet(sheet, RowsOf(cells)), background);

    /// <summary>A row of 村情台账 alone.</summary>
    public static LedgerWorkbook OfVillage(params (string Header, object? Value)[] cells) =>
        Read(new WorkbookBuilder().Sheet("村情台账", RowsOf([("村名", Village), ("管理级别", "一般"), .. cells])));

    /// <summary>What a good cell of the only row of a sheet says.</summary>
    public static string? Only(this LedgerWorkbook workbook, string sheet, string column)
    {
        Assert.DoesNotContain(workbook.Problems, p => p.Severity == LedgerSeverity.Refused);
        return Assert.Single(workbook.Rows, r => r.Sheet == sheet).Text(column);
    }

    /// <summary>The only problem, at the row that <see cref="WithRow(string, ValueTuple{string, object}[])"/> made.</summary>
    public static LedgerProblem OnlyProblem(this LedgerWorkbook workbook)
    {
        var problem = Assert.Single(workbook.Problems);
        Assert.Equal(3, problem.Row);
        Assert.True(
            problem.Severity == LedgerSeverity.Warned || workbook.IsRefused && !workbook.Rows.Any(r => r.Sheet == problem.Sheet && r.Number == problem.Row));
        return problem;
    }

    private static object?[][] RowsOf((string Header, object? Value)[] cells) =>
        [["台账"], ["行政区划代码", .. cells.Select(c => c.Header)], [Code, .. cells.Select(c => c.Value)]];
}
