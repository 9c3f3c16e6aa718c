using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Words of a campaign's own are read in every kind of workbook; what a form says of its own words comes first.</summary>
public sealed class OwnWordTests
{
    private static readonly LedgerVocabulary Own = new(
    [
        new(SynonymList.ProblemStatus, "挂账", "缓解"), new(SynonymList.Capacity, "包组干部", "联系部门"), new(SynonymList.Part, "小分队", "工作组"),
        new(SynonymList.Relation, "无", "不和"),
    ]);

    [Fact]
    public void A_ledger_is_read_by_them()
    {
        var book = new WorkbookBuilder()
            .Sheet("村情台账", ["行政区划代码", "村名", "管理级别", "两委关系"], [SmallLedger.Code, SmallLedger.Village, "县重点", "无"])
            .Sheet("突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "状态"], [SmallLedger.Code, "其他", "路灯不亮", "2003-08-01", "挂账"])
            .Sheet("督查暗访", ["行政区划代码", "日期", "方式", "在岗情况"], [SmallLedger.Code, "2003-08-02", "暗访", "小分队不在岗"]);

        Assert.Contains(LedgerReader.Read(book.ToStream()).Problems, p => p.Kind is LedgerProblemKind.NotInList);
        var reading = LedgerReader.Read(book.ToStream(), Own);
        Assert.DoesNotContain(reading.Problems, p => p.Severity is LedgerSeverity.Refused);
        Assert.Equal(["不和", "缓解", "工作组不在岗"], reading.Rows.Select(r => r.Row.Text("两委关系") ?? r.Row.Text("状态") ?? r.Row.Text("在岗情况")));
    }

    [Fact]
    public void A_workbook_of_another_form_is_read_by_them_and_nothing_is_asked_of_their_column()
    {
        var book = new WorkbookBuilder().Sheet(
            "Sheet1", ["村名", "问题类别", "存在问题", "排查时间", "销号情况"], [SmallLedger.Village, "村内道路", "路灯不亮", "2003-08-01", "挂账"]);
        SheetVillage[] county = [new(SmallLedger.Code, SmallLedger.Village, null)];
        var form = new OfficeGuess([], county, Own).Of(OfficeTables.Of(book.ToStream()));
        Assert.True(form.IsSettled);

        Assert.Equal(["挂账"], AskedWord.Of(OfficeReader.Read(book.ToStream(), form)).Select(w => w.Word));
        Assert.Empty(AskedWord.Of(OfficeReader.Read(book.ToStream(), form, Own)));
        Assert.Equal("缓解", StatusIn(form));
        Assert.Equal("未解决", StatusIn(form with { Words = [new(OfficeField.ProblemStatus, "挂账", "未解决")] }));

        string? StatusIn(OfficeForm said) => Assert.Single(OfficeReader.Read(book.ToStream(), said, Own).Named).Row.Text("状态");
    }

    [Fact]
    public void A_month_sheet_has_their_capacities()
    {
        var book = new WorkbookBuilder().Sheet(
            "月表", ["2003年10月"], ["村名", "身份", .. Enumerable.Range(1, 31).Select(d => (object)d)], ["孔庄村", "包组干部", "√"], ["孔庄村", "小分队", "√"]);

        Assert.Equal([Capacity.Liaison, Capacity.Team], MonthSheetReader.Read(book.ToStream(), Own)!.Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
        Assert.Equal(2, MonthSheetReader.Read(book.ToStream())!.Problems.Count(p => p.Kind is LedgerProblemKind.NotACapacity));
    }
}
