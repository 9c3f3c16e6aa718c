using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>What headings of an office's own mean, and cells that say two things.</summary>
public sealed class OfficeHeadingTests
{
    [Theory]
    [InlineData("包村区领导")]
    [InlineData("区级联系领导")]
    [InlineData("挂钩联系区领导")]
    [InlineData("联系县（区）领导")]
    [InlineData("包联县领导")]
    [InlineData("县级包联领导干部")]
    [InlineData("联系县处级领导")]
    [InlineData("旗级包村领导")]
    public void The_leader_tied_to_a_village_is_known_however_he_is_headed(string heading)
    {
        Assert.Equal("责任分工.联系县级领导", FieldOf(["村名", heading], ["孔庄村", "周立"], 1));
        Assert.Equal("周立", SmallLedger.WithRow("责任分工", (heading, "周立"), ("驻村副组长", "朱洪涛")).Only("责任分工", "联系县级领导"));
    }

    [Theory]
    [InlineData("联系市级领导")]
    [InlineData("包村乡镇领导")]
    [InlineData("帮扶单位领导")]
    [InlineData("区领导批示")]
    public void Another_leader_is_not_taken_for_him(string heading) => Assert.Equal("", FieldOf(["村名", heading], ["孔庄村", "周立"], 1));

    [Fact]
    public void A_type_below_the_problems_is_the_problems_and_one_alone_is_of_nothing()
    {
        var book = new WorkbookBuilder().Sheet("台账", ["村名", "存在的突出问题", null, "类型"], [null, "类型", "具体问题", null], ["孔庄村", "村级财务", "账目不清", "三类"])
            .Merge("台账!B1:C1");
        using var file = book.ToStream();
        var columns = Assert.Single(new OfficeGuess([], []).Of(OfficeTables.Of(file)).Sheets).Columns;
        Assert.Equal(
            ["村情台账.村名", "突出问题.问题类别", "突出问题.问题描述", ""], columns.Select(c => string.Join('+', c.Fields.Select(f => f.ToKey()))));
    }

    [Theory]
    [InlineData("上访批次人次", "件次")]
    [InlineData("信访批（人）次", "件次")]
    [InlineData("群众来访批次、人次", "件次")]
    [InlineData("越级上访起数", "件次")]
    [InlineData("来访人次", "人次")]
    [InlineData("信访件办理", "")]
    [InlineData("上访人", "")]
    public void Petitions_are_known_by_what_is_counted(string heading, string column)
    {
        Assert.Equal(column.Length == 0 ? "" : $"上访统计.{column}", FieldOf(["村名", heading], ["孔庄村", "2批5人次"], 1));
        Assert.Equal(column.Length > 0, IsSettled(["村名", heading], ["孔庄村", "2批5人次"], 1));
    }

    [Fact]
    public void In_a_sheet_of_one_thing_a_heading_is_of_that()
    {
        object?[] head = ["乡镇", "村名", "帮扶单位", "类型", "帮扶内容", "帮扶资金（万元）", "时间"];
        object?[] row = ["刘楼镇", "孔庄村", "县科技局", "资金", "修渠", "2", "2003-10-15"];
        Assert.Equal(
            ["帮扶实事.联系部门", "帮扶实事.类型", "帮扶实事.内容", "帮扶实事.折合金额", "帮扶实事.日期"], Enumerable.Range(2, 5).Select(i => FieldOf(head, row, i)));
        // Beside the problem of the village it is the department that answers for it.
        Assert.Equal("责任分工.联系部门", FieldOf(["村名", "问题类别", "帮扶单位", "帮扶内容"], ["孔庄村", "村内道路", "县科技局", "修渠"], 2));
        Assert.Equal("责任分工.联系部门", FieldOf(["村名", "联系县级领导", "帮扶单位"], ["孔庄村", "周立", "县科技局"], 2));
        Assert.Equal("集体会诊.会诊日期", FieldOf(["村名", "日期", "会诊人员", "原因分析"], ["孔庄村", "2003-03-01", "周立", "账目不清"], 1));
    }

    [Theory]
    [InlineData("3批12人次", "3", "12")]
    [InlineData("十余人次", null, "10")]
    [InlineData("2批", "2", null)]
    public void A_cell_of_petitions_that_feeds_both_columns_says_each_its_own(string cell, string? batches, string? persons)
    {
        var row = Assert.Single(Petitions(cell, "件次", "人次").RowsOf(LedgerForm.Petitions));
        Assert.Equal((batches, persons), (row.Text("件次"), row.Text("人次")));
    }

    [Theory]
    [InlineData("3批12人次", "12")]
    [InlineData("12人次", "12")]
    public void A_cell_of_persons_says_the_persons(string cell, string persons) =>
        Assert.Equal(persons, Assert.Single(Petitions(cell, "人次").RowsOf(LedgerForm.Petitions)).Text("人次"));

    [Fact]
    public void Batches_are_no_persons() => Assert.True(Petitions("2批", "人次").IsRefused);

    private static LedgerWorkbook Petitions(string cell, params string[] columns)
    {
        using var file = new WorkbookBuilder().Sheet("台账", ["行政区划代码", "信访"], [SmallLedger.Code, cell]).ToStream();
        OfficeForm form = new(
        [
            new("台账", [new("行政区划代码", [OfficeField.Code], true), new("信访", [.. columns.Select(c => new OfficeField("上访统计", c))], true)])
            {
                IsRead = true,
                IsSettled = true,
                Given = [new(new("上访统计", "月份"), "2003-10")],
            },
        ]);
        Dictionary<string, string> villages = new() { [SmallLedger.Code] = SmallLedger.Village };
        return OfficeReader.Read(file, form).Against(LedgerBackground.None with { Villages = villages });
    }

    private static bool IsSettled(object?[] head, object?[] row, int column)
    {
        using var file = new WorkbookBuilder().Sheet("台账", head, row).ToStream();
        return Assert.Single(new OfficeGuess([], []).Of(OfficeTables.Of(file)).Sheets).Columns[column].IsSettled;
    }

    private static string FieldOf(object?[] head, object?[] row, int column)
    {
        using var file = new WorkbookBuilder().Sheet("台账", head, row).ToStream();
        return string.Join('+', Assert.Single(new OfficeGuess([], []).Of(OfficeTables.Of(file)).Sheets).Columns[column].Fields.Select(f => f.ToKey()));
    }
}
