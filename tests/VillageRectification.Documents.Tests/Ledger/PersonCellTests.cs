using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Cells that name several persons, in every column that does.</summary>
public sealed class PersonCellTests
{
    [Theory]
    [InlineData("整顿方案", "责任人")]
    [InlineData("突出问题", "责任人")]
    [InlineData("集体会诊", "参加人员")]
    [InlineData("责任分工", "工作组组长")]
    [InlineData("责任分工", "工作组成员")]
    [InlineData("责任分工", "部门联络员")]
    [InlineData("责任分工", "联系县级领导")]
    public void Names_are_parted_and_kept_as_they_are_written(string sheet, string column)
    {
        (string, object?)[] others = sheet switch
        {
            "整顿方案" => [("措施", "打井"), ("完成时限", "2003-09-01")],
            "突出问题" => [("问题类别", "其他"), ("排查日期", "2003-09-01")],
            "集体会诊" => [("会诊日期", "2003-09-01")],
            _ => [],
        };
        others = column == "工作组组长" || sheet != "责任分工" ? others : [("工作组组长", "孙某"), ("驻村副组长", "朱某")];
        foreach (var cell in new[] { "甲；乙/阿·丙", "①甲②乙\n阿·丙", "1.甲 2.乙 3.阿·丙", "甲，乙,阿·丙" })
        {
            Assert.Equal("甲、乙、阿·丙", SmallLedger.WithRow(sheet, [.. others, (column, cell)]).Only(sheet, column));
        }

        Assert.Equal("张三（Ａ组）、李四", SmallLedger.WithRow(sheet, [.. others, (column, "张三（Ａ组）；李四")]).Only(sheet, column));
        // What is written out is read back.
        var ledger = LedgerForm.Sheet(sheet);
        var cells = LedgerSheets.Of(ledger, new LedgerRow(sheet, 3, SmallLedger.Code, new Dictionary<string, string> { [column] = "张三；李四（Ｂ组）" }));
        Assert.Equal("张三、李四（Ｂ组）", cells[ledger.Columns.Index().First(c => c.Item.Name == column).Index].Text);
    }

    [Fact]
    public void On_a_month_sheet_too()
    {
        var book = new WorkbookBuilder().Sheet(
            "10月", ["2003年10月"], ["村名", "姓名", .. Enumerable.Range(1, 31).Select(d => (object)d)], ["孔庄村", "张三（Ａ组）/李四", "√"]);
        using var file = book.ToStream();
        Assert.Equal(new Month(2003, 10), MonthSheetReader.Read(file)!.Month);
        Assert.Equal(["张三（Ａ组）、李四"], MonthSheetReader.Read(file)!.Lines.Select(l => l.Person));
    }
}
