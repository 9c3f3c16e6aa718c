using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Marks;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>A mark of a month sheet is whose the sheet says it is, or somebody has said: ● of one office is the first secretary's.</summary>
public sealed class MonthLegendTests
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 31).Select(d => (object)d)];
    private static readonly SheetVillage[] County = [new(SmallLedger.Code, SmallLedger.Village, null)];

    [Theory]
    [InlineData("注：●第一书记 ○工作组", Capacity.FirstSecretary, Capacity.Team)]
    [InlineData("●代表第一书记，○代表驻村工作队", Capacity.FirstSecretary, Capacity.Team)]
    [InlineData("● 工作组在村  ○ 联系部门  ◆ 同日都在", Capacity.Team, Capacity.Liaison)]
    [InlineData("二〇〇三年在村情况", Capacity.Team, Capacity.Liaison)]
    public void What_the_sheet_says_of_its_marks_counts_above_and_below_the_days(string legend, Capacity first, Capacity second)
    {
        object?[][] rows = [["2003年10月驻村月表"], ["村名", .. Days], [SmallLedger.Village, "●", "○"]];
        foreach (var sheet in new[] { Read([.. rows, [legend]]), Read([[legend], .. rows]), Read([.. rows, [null, legend]]) })
        {
            Assert.Equal([first, second], sheet.Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
            Assert.Equal([("●", first), ("○", second)], sheet.Signs.Select(s => (s.Sign, s.Capacity)));
            if (legend.Contains('●'))
            {
                Assert.Contains(sheet.Unread, u => u.CellText!.StartsWith(legend[..4], StringComparison.Ordinal));
            }

            Assert.DoesNotContain(sheet.Problems, p => p.Severity is LedgerSeverity.Refused);
        }
    }

    [Theory]
    [InlineData("第一书记驻村考勤（2003年10月）", Capacity.FirstSecretary)]
    [InlineData("驻村工作队10月考勤 2003年10月", Capacity.Team)]
    [InlineData("包村单位驻村情况 2003年10月", Capacity.Liaison)]
    [InlineData("第一书记、工作队驻村考勤 2003年10月", Capacity.Team)]
    [InlineData("2003年10月考勤", Capacity.Team)]
    public void The_title_says_whose_the_sheet_is(string title, Capacity capacity)
    {
        var sheet = Read([[title], ["村名", .. Days], [SmallLedger.Village, "●", "○", "√", "事", "病假"]]);
        Assert.Equal([capacity, Capacity.Liaison, capacity], sheet.Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
        // Each of them may be said otherwise; leave is explained and asks nobody.
        Assert.Equal(["●", "○", "√"], sheet.Signs.Select(s => s.Sign));
        Assert.Equal(2, sheet.Problems.Count(p => p.Kind is LedgerProblemKind.MarkOfLeave));
    }

    [Fact]
    public void The_legend_comes_before_the_title_and_what_was_said_before_both()
    {
        object?[][] rows = [["第一书记驻村考勤"], ["●工作组 √乡镇领导"], ["村名", .. Days], [SmallLedger.Village, "●", "√"]];
        Assert.Equal([Capacity.Team, Capacity.TownshipLeader], Read(rows).Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
        OfficeForm form = new([]) { Words = [new(OfficeField.Capacity, "√", "联系部门")] };
        using var file = new MemoryStream(WorkbookBuilder.SheetOf("驻村", rows));
        var sheet = MonthSheetReader.Read(file, form: form)!;
        Assert.Equal([Capacity.Team, Capacity.Liaison], sheet.Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
        Assert.DoesNotContain(sheet.Problems, p => p.Kind is LedgerProblemKind.PlainMarks);
    }

    [Fact]
    public void A_word_of_the_legend_that_is_not_known_is_asked_about_with_what_it_says()
    {
        var book = new WorkbookBuilder().Sheet("月表", ["2003年10月"], ["村名", .. Days], [SmallLedger.Village, "●", "○"], ["●第一书记、○工作队员"]);
        var reading = MonthSheetReader.Read(book.ToStream())!.ReadAs(County, new(2003, 11, 30));

        var asked = Assert.Single(AskedWord.Of(reading));
        Assert.Equal(("○", "工作队员", "工作组"), (asked.Word, asked.Said, WordGuess.Of(asked, new("集中整顿", new(2002, 10, 20), new(2003, 12, 31)))));
    }

    [Fact]
    public void What_somebody_said_of_a_usual_mark_comes_first()
    {
        OfficeForm form = new([]) { Words = [new(OfficeField.Capacity, "●", "第一书记"), new(OfficeField.Capacity, "○", null)] };
        var book = new WorkbookBuilder().Sheet("月表", ["2003年10月", "●工作组"], ["村名", .. Days], [SmallLedger.Village, "●", "○", "√"]);

        var line = Assert.Single(MonthSheetReader.Read(book.ToStream(), form: form)!.Lines);

        Assert.Equal([(1, Capacity.FirstSecretary), (3, Capacity.Team)], line.Marks.Select(m => (m.Day, m.Capacity)));
    }

    [Fact]
    public void Among_the_sheets_of_the_ledger_it_is_read_as_was_said_and_marked_in_its_cells()
    {
        var book = SmallLedger.Villages().Sheet("10月驻村", ["2003年10月"], ["乡镇", "村名", .. Days], [null, SmallLedger.Village, "●", "甲"], [null, "没有的村", "●"]);
        var reading = LedgerReader.Read(book.ToStream());
        reading = reading.With(reading.Month!.Value.Sheet.ReadAs(County, new(2003, 11, 30)), "10月驻村");

        Assert.Equal(["甲"], AskedWord.Of(reading).Select(a => a.Word));
        Assert.Equal(
            [("10月驻村", 3, 3), ("10月驻村", 4, 1)],
            reading.Problems.Where(p => p.Severity is LedgerSeverity.Refused).Select(p => MarkedCell.Of(p, reading.Tabs, "")!)
                .Select(c => (c.Sheet, c.Row, c.Column)));
        OfficeForm form = new([]) { Words = [new(OfficeField.Capacity, "甲", "乡镇领导")] };
        Assert.Equal(
            [Capacity.Team, Capacity.TownshipLeader, Capacity.Team],
            LedgerReader.Read(book.ToStream(), form: form).Month!.Value.Sheet.Lines.SelectMany(l => l.Marks).Select(m => m.Capacity));
    }

    [Fact]
    public void Alone_and_in_a_wide_sheet_cells_are_marked_where_they_stand()
    {
        var month = MonthSheetReader.Read(
            new WorkbookBuilder().Sheet("月表", ["2003年10月"], ["村名", .. Days], [SmallLedger.Village, "甲"]).ToStream())!.ReadAs(County, new(2003, 11, 30));
        Assert.Equal(
            new("月表", 3, 1, "甲"),
            MarkedCell.Of(month.Problems.Single(p => p.Kind is LedgerProblemKind.UnknownMark), month.Tabs, "甲"));

        var wide = new WorkbookBuilder().Sheet("台账", ["序号", "村名", "管理级别", "存在问题"], [1, "没有的村", "一般", "路灯不亮"]);
        var form = new OfficeGuess([], []).Of(OfficeTables.Of(wide.ToStream()));
        var places = new LedgerPlaces([], County, []).Place(OfficeReader.Read(wide.ToStream(), form with
        {
            Sheets = [.. form.Sheets.Select(s => s with { Given = [.. s.Lacks.Select(f => new OfficeGiven(f, f.Column == "排查日期" ? "2003-10-01" : "其他"))] })],
        }));
        var cell = MarkedCell.Of(places.Problems.First(p => p.Kind is LedgerProblemKind.NoSuchVillage), places.Tabs, "没有");
        Assert.Equal(new("台账", 2, 1, "没有"), cell);
    }

    private static MonthSheet Read(params object?[][] rows) => MonthSheetReader.Read(new MemoryStream(WorkbookBuilder.SheetOf("驻村", rows)))!;
}
