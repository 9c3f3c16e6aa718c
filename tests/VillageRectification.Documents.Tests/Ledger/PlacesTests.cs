using System.Text;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>What is hidden, headings over two rows, files that only look like a workbook, and where a limit was passed.</summary>
public sealed class PlacesTests
{
    private static readonly object?[] Header = ["行政区划代码", "日期", "人员", "身份"];

    [Fact]
    public void A_hidden_sheet_is_left_out_and_named()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet("驻村签到", [Header, [SmallLedger.Code, "2003.7.5", null, "工作组"]]).Hide("驻村签到"));
        Assert.DoesNotContain(workbook.Rows, r => r.Sheet == "驻村签到");
        Assert.Equal((LedgerProblemKind.HiddenSheet, "驻村签到"), Assert.Single(workbook.Problems) is var p ? (p.Kind, p.Sheet) : default);
        Assert.False(workbook.RowCounts.ContainsKey("驻村签到"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Hidden_rows_are_left_out_and_named(string word)
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages()
            .Sheet("驻村签到", [Header, [SmallLedger.Code, "2003.7.5", null, "工作组"], [SmallLedger.Code, "2003.7.6", null, "工作组"]]).Hide("驻村签到!2", word));
        Assert.Equal("2003-07-06", Assert.Single(workbook.Rows, r => r.Sheet == "驻村签到").Text("日期"));
        var problem = Assert.Single(workbook.Problems);
        Assert.Equal((LedgerProblemKind.HiddenRows, "驻村签到"), (problem.Kind, problem.Sheet));
        Assert.Equal((1, 2), (problem.Fault.Number, Assert.Single(problem.Fault.Rows)));
    }

    [Fact]
    public void Hidden_rows_and_a_hidden_sheet_of_the_same_name_are_known_to_be_in_the_file()
    {
        object?[] Day(int day) => [SmallLedger.Code, $"2003.7.{day}", null, "工作组"];
        var workbook = SmallLedger.Read(SmallLedger.Villages()
            .Sheet("驻村签到", [Header, Day(5), Day(6), Day(7)]).Hide("驻村签到!2").Flatten("驻村签到!4")
            .Sheet("附件2：驻村签到", [Header, Day(8), Day(9)]).Hide("附件2：驻村签到").Hide("附件2：驻村签到!3"));
        Assert.Equal("2003-07-06", Assert.Single(workbook.Rows, r => r.Sheet == "驻村签到").Text("日期"));
        Assert.Equal(["2003-07-05", "2003-07-07", "2003-07-08", "2003-07-09"], workbook.Hidden.Select(r => r.Text("日期")!).Order(StringComparer.Ordinal));
        Assert.Equal([2, 4], workbook.Problems.Single(p => p.Kind is LedgerProblemKind.HiddenRows).Fault.Rows);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void A_hidden_column_is_left_out_named_and_not_blank(string word)
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet("驻村签到", [Header, [SmallLedger.Code, "2003.7.5", "赵立新", "工作组"]]).Hide("驻村签到!C", word));
        var row = Assert.Single(workbook.Rows, r => r.Sheet == "驻村签到");
        Assert.Null(row.Text("人员"));
        Assert.False(row.Answers("人员"));
        Assert.Equal((LedgerProblemKind.HiddenColumn, "人员"), Assert.Single(workbook.Problems) is var p ? (p.Kind, p.Column) : default);
    }

    [Fact]
    public void Headings_over_two_rows_are_read_joined()
    {
        var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet(
            "村情台账",
            ["汶上县后进村"],
            ["行政区划代码", "村名", "管理级别", "基本情况", null, "集体", null, "班子"],
            [null, null, null, "户数", "人口", "收入（元）", "债务（万元）", "支部班子"],
            [SmallLedger.Code, SmallLedger.Village, "一般", 210, 800, 3000, 2, "健全"]));
        var row = Assert.Single(workbook.Rows);
        Assert.Equal(("210", "800", "3000", "20000", "健全"), (row.Text("户数"), row.Text("人口"), row.Text("集体收入"), row.Text("集体债务"), row.Text("支部班子")));
        Assert.DoesNotContain(workbook.Problems, p => p.Severity is LedgerSeverity.Refused);
    }

    [Fact]
    public void The_code_may_stand_in_the_lower_of_two_heading_rows()
    {
        var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet(
            "村情台账",
            [null, null, "管理级别", "户数", "两委关系"],
            ["行政区划代码", "村名"],
            [SmallLedger.Code, SmallLedger.Village, "一般", 210, "团结"]));
        Assert.Equal(("210", "团结"), Assert.Single(workbook.Rows) is var r ? (r.Text("户数"), r.Text("两委关系")) : default);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", LedgerProblemKind.FlatXml)]
    [InlineData("<?xml version=\"1.0\"?><pkg:package/>", LedgerProblemKind.FlatXml)]
    [InlineData("<html><body><table></table></body></html>", LedgerProblemKind.WebPage)]
    [InlineData("\uFEFF<!DOCTYPE html><table>", LedgerProblemKind.WebPage)]
    [InlineData("行政区划代码,村名\n370830112216,徐牛村", LedgerProblemKind.PlainText)]
    [InlineData("code\tname\r\n1\t2", LedgerProblemKind.PlainText)]
    [InlineData("%PDF-1.7", LedgerProblemKind.NotAWorkbook)]
    [InlineData("\u0001\u0002", LedgerProblemKind.NotAWorkbook)]
    public void A_file_under_another_name_is_said_to_be_what_it_is(string content, LedgerProblemKind kind) =>
        Assert.Equal(kind, Assert.Single(SmallLedger.Read(Encoding.UTF8.GetBytes(content)).Problems).Kind);

    [Fact]
    public void An_open_document_is_said_to_be_one() => Assert.Equal(
        LedgerProblemKind.OpenDocument,
        Assert.Single(SmallLedger.Read(new WorkbookBuilder().Sheet("村情台账").Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")).Problems).Kind);

    [Fact]
    public void A_limit_names_the_sheet_where_it_was_passed()
    {
        var wide = SmallLedger.Read(SmallLedger.Villages().Sheet("驻村签到", [[.. Enumerable.Repeat((object?)"x", WorkbookLimits.MaxColumns + 1)]]));
        Assert.Equal(LedgerFault.TooManyColumns(WorkbookLimits.MaxColumns, "驻村签到"), Assert.Single(wide.Problems).Fault);

        var rows = Enumerable.Range(0, WorkbookLimits.MaxRows + 1).Select(_ => new object?[] { "x" });
        var tall = SmallLedger.Read(SmallLedger.Villages().Sheet("驻村签到", rows));
        Assert.Equal((LedgerProblemKind.TooManyRows, "驻村签到"), Assert.Single(tall.Problems) is var p ? (p.Kind, p.Fault.Name) : default);
    }
}
