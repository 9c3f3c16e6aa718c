using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class RealWorkbookTests
{
    private static readonly Dictionary<string, int> Expected = new()
    {
        ["村情台账"] = 32,
        ["责任分工"] = 32,
        ["集体会诊"] = 32,
        ["整顿方案"] = 135,
        ["突出问题"] = 90,
        ["班子调整"] = 23,
        ["队伍建设"] = 65,
        ["工作进展"] = 288,
        ["驻村签到"] = 503,
        ["帮扶实事"] = 19,
        ["检查验收"] = 40,
        ["督查暗访"] = 14,
        ["上访统计"] = 416,
        ["典型"] = 4,
    };

    [Fact]
    public void Every_row_of_every_sheet_is_read()
    {
        var workbook = Read(File.OpenRead(SharedData.Ledger));

        // One line was copied, with its day in another notation and a blank behind the name.
        var repeated = Assert.Single(workbook.Problems);
        Assert.Equal((LedgerProblemKind.RepeatedRow, "工作进展", 245, 244), (repeated.Kind, repeated.Sheet, repeated.Row, repeated.Fault.Number));
        Assert.Equal("370830", workbook.CountyCode);
        Assert.Equal(Expected, workbook.RowCounts);
        Assert.Equal(
            Expected.ToDictionary(e => e.Key, e => e.Value - (e.Key == repeated.Sheet ? 1 : 0)), workbook.Rows.CountBy(r => r.Sheet).ToDictionary());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2003)]
    public void Sheets_and_columns_may_stand_in_any_order_under_any_titles(int seed)
    {
        var plain = Read(File.OpenRead(SharedData.Ledger));
        var shuffled = Read(WorkbookEditor.Open(SharedData.Ledger).Shuffle(seed).AddTitles("汶上县", null, "填报日期：2003.10.31", " ").ToStream());

        Assert.Equal(LedgerProblemKind.RepeatedRow, Assert.Single(shuffled.Problems).Kind);
        Assert.Equal(Texts(plain), Texts(shuffled));
    }

    private static LedgerWorkbook Read(Stream file)
    {
        using (file)
        {
            return LedgerReader.Read(file).Against(LedgerBackground.None);
        }
    }

    private static IEnumerable<string> Texts(LedgerWorkbook workbook) =>
        workbook.Rows.Select(r => $"{r.Sheet} {string.Join(' ', r.Cells.OrderBy(c => c.Key, StringComparer.Ordinal))}");
}
