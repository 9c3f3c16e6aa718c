using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>A month sheet of presence among other sheets is what it is, and so are they.</summary>
public sealed class MixedWorkbookTests
{
    private static readonly DateOnly Today = new(2003, 11, 30);
    private static readonly object?[] Days = [.. Enumerable.Range(1, 31).Select(d => (object)d)];
    private static readonly SheetVillage[] County = [new(SmallLedger.Code, SmallLedger.Village, null)];

    [Fact]
    public void Beside_the_sheets_of_the_ledger_it_tells_its_days()
    {
        var book = Month(SmallLedger.Villages().Sheet("说明", ["各乡镇每月5日前报"]));
        var reading = LedgerReader.Read(book.ToStream());
        Assert.Equal("10月驻村", reading.Month!.Value.Tab);
        Assert.Equal([(LedgerProblemKind.UnknownSheet, "说明")], reading.Problems.Select(p => (p.Kind, p.Sheet)));

        var workbook = reading.With(reading.Month.Value.Sheet.ReadAs(County, Today), "10月驻村").Against(LedgerBackground.None);

        Assert.Equal(["村情台账 2 ", "驻村签到 3 2003-10-01 工作组", "驻村签到 3 2003-10-03 工作组"], workbook.Rows.Select(Told));
        Assert.All(workbook.RowsOf(LedgerForm.Presence), r => Assert.Equal(("10月驻村", 3), r.Shown));
        Assert.True(workbook is { IsMixed: true, IsMonthSheet: false, OnRecord: { Already: 0, Scope.Month: var month } } && month == new Month(2003, 10));
        Assert.Equal(2, workbook.RowCounts["驻村签到"]);
    }

    [Fact]
    public void What_the_ledgers_own_sheet_tells_and_what_is_on_record_it_does_not_tell_once_more()
    {
        var book = Month(SmallLedger.Villages().Sheet("驻村签到", ["行政区划代码", "日期", "身份"], [SmallLedger.Code, "2003-10-01", "工作组"]));
        var reading = LedgerReader.Read(book.ToStream());
        var month = reading.Month!.Value.Sheet.ReadAs(County, Today);

        var workbook = reading.With(month, "10月驻村").Against(LedgerBackground.None);
        Assert.Equal(["驻村签到 2 2003-10-01 工作组", "驻村签到 3 2003-10-03 工作组"], workbook.RowsOf(LedgerForm.Presence).Select(Told));
        Assert.Equal(1, workbook.OnRecord!.Already);
        workbook = reading.With(month, "10月驻村").Against(
            LedgerBackground.None with
            {
                Days = [new(SmallLedger.Code, new(2003, 10, 3), Capacity.Team), new(SmallLedger.Code, new(2003, 10, 9), Capacity.Team)],
            });
        Assert.Equal(["驻村签到 2 2003-10-01 工作组"], workbook.RowsOf(LedgerForm.Presence).Select(Told));
        Assert.Equal([new(2003, 10, 9)], workbook.OnRecord!.Beyond.Select(b => b.Day));
    }

    [Fact]
    public void A_mark_that_nobody_can_mean_is_named_at_its_place_and_refuses_no_row_of_that_number_elsewhere()
    {
        var book = new WorkbookBuilder().Sheet("村情台账", ["台账"], ["行政区划代码", "村名", "管理级别"], [SmallLedger.Code, SmallLedger.Village, "一般"])
            .Sheet("10月驻村", ["2003年10月"], ["村名", .. Days], [SmallLedger.Village, "●", "甲"]);
        var reading = LedgerReader.Read(book.ToStream());
        var workbook = reading.With(reading.Month!.Value.Sheet.ReadAs(County, Today), "10月驻村").Against(LedgerBackground.None);

        Assert.Equal([("10月驻村", 3, "2 日")], workbook.Problems.Select(p => (p.Shown.Sheet!, p.Shown.Row!.Value, p.Shown.Column!)));
        Assert.Single(workbook.RowsOf(LedgerForm.Villages));
    }

    [Fact]
    public void Beside_a_wide_sheet_nothing_is_asked_of_it()
    {
        var book = Month(new WorkbookBuilder().Sheet(
            "清单", ["村名", "问题类别", "存在问题", "排查时间", "销号情况"], [SmallLedger.Village, "其他", "路灯不亮", "2003-08-01", "已销号"]));
        var tables = OfficeTables.Of(book.ToStream());
        Assert.Equal([false, true], tables.Select(t => t.IsMonth));
        var form = new OfficeGuess([], County).Of(tables);
        Assert.Equal(["清单"], form.Sheets.Select(s => s.Name));
        Assert.Same(form, new OfficeGuess([form], County).Known(tables));

        var reading = OfficeReader.Read(book.ToStream(), form);
        Assert.Equal("10月驻村", reading.Month!.Value.Tab);
        Assert.Empty(reading.Problems);
        reading = new LedgerPlaces(County, County, []).Place(reading);
        Assert.Equal(
            ["突出问题 2 ", "驻村签到 3 2003-10-01 工作组", "驻村签到 3 2003-10-03 工作组"],
            reading.With(reading.Month!.Value.Sheet.ReadAs(County, Today), "10月驻村").Against(LedgerBackground.None).Rows.Select(Told).Order());
    }

    [Fact]
    public void A_second_month_is_named_and_numbers_over_columns_are_no_days()
    {
        var two = Month(SmallLedger.Villages()).Sheet("11月驻村", ["2003年11月"], ["村名", .. Days[..30]], [SmallLedger.Village, "●"]);
        Assert.Equal([(LedgerProblemKind.FurtherMonthSheet, "11月驻村")], LedgerReader.Read(two.ToStream()).Problems.Select(p => (p.Kind, p.Sheet!)));

        object?[] head = ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "整改措施", "责任人", "整改时限"];
        var numbered = new WorkbookBuilder().Sheet(
            "清单", head, [.. Enumerable.Range(1, head.Length).Select(n => (object)n)],
            [SmallLedger.Village, "其他", "路灯不亮", "2003-08-01", "已销号", "修路灯", "李明", "2003-09-01"]);
        Assert.False(Assert.Single(OfficeTables.Of(numbered.ToStream())).IsMonth);
        Assert.Null(LedgerReader.Read(numbered.ToStream()).Month);
    }

    private static WorkbookBuilder Month(WorkbookBuilder book) =>
        book.Sheet("10月驻村", ["2003年10月驻村情况"], ["村名", .. Days], [SmallLedger.Village, "●", null, "●"]);

    private static string Told(LedgerRow row) => $"{row.Sheet} {row.Shown.Row} {row.Text("日期")}{(row.Text("身份") is { } who ? " " + who : "")}";
}
