using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Workbooks in a form of the office's own: what they seem to be, and the rows of the ledger that they become.</summary>
public sealed class OfficeFormTests
{
    private static readonly SheetVillage[] County =
    [
        new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "徐牛村", "刘楼镇"), new("370830102201", "孔庄村", "军屯乡"),
        new("370830102202", "永续社区", "军屯乡"),
    ];

    private static readonly object?[] Wide =
        ["序号", "乡镇（街道）", "软弱涣散村", "级别", "总户数", "村集体收入（万元）", "存在问题", "整改措施", "责任人", "整改时限", "销号情况", "包村单位", "备注"];

    private static WorkbookBuilder WideBook() => new WorkbookBuilder().Sheet(
            "Sheet1",
            ["软弱涣散村整顿台账"], Wide,
            [1, "刘楼镇", "孔庄", "市级重点联系村", 351, 0.9, "宅基无规划", "补选村委会", "孙庆华、高绪忠", "2003年6月底前", "已销号（2003年8月9日）", "县卫生局", "已上报"],
            [null, null, null, null, null, null, "承包合同不公", "清理合同", "孙庆华", "2003-11-17", "整改中", null, null],
            [2, "军屯乡", "永续社区居委会", "一般", 120, 3, "①财务多年未公开；②路灯不亮", "①公开账目②修路灯", "罗兆祥", "2003-10-01", "整改中", "县科技局", null],
            ["合计", null, null, null, 471, 3.9])
        .Merge("Sheet1!A3:A4").Merge("Sheet1!B3:B4").Merge("Sheet1!C3:C4").Merge("Sheet1!D3:D4").Merge("Sheet1!E3:E4").Merge("Sheet1!L3:L4");

    [Fact]
    public void Columns_are_recognised_by_their_headings()
    {
        var sheet = Assert.Single(Guess(WideBook()).Sheets);

        Assert.True(sheet.IsRead && sheet.IsSettled);
        Assert.Empty(sheet.Columns.Where(c => !c.IsSettled).Select(c => c.Heading));
        Assert.Equal(
            [
                "", "村情台账.乡镇", "村情台账.村名", "村情台账.管理级别", "村情台账.户数", "村情台账.集体收入", "突出问题.问题描述", "整顿方案.措施", "整顿方案.责任人",
                "整顿方案.完成时限", "突出问题.状态+突出问题.状态日期", "责任分工.联系部门", "",
            ],
            sheet.Columns.Select(c => string.Join('+', c.Fields.Select(f => f.ToKey()))));
        Assert.Equal(["突出问题.问题类别", "突出问题.排查日期"], sheet.Lacks.Select(f => f.ToKey()));
    }

    [Fact]
    public void One_wide_row_tells_of_the_village_its_problems_and_its_measures()
    {
        var workbook = Read(WideBook());

        Assert.False(workbook.IsRefused);
        Assert.Equal(
            [("370830101201", "市重点", "351", "9000"), ("370830102202", "一般", "120", "30000")],
            workbook.RowsOf(LedgerForm.Villages).Select(r => (r.DivisionCode, r.Text("管理级别")!, r.Text("户数")!, r.Text("集体收入")!)));
        Assert.Equal(
            [
                ("370830101201", "宅基无规划", "已解决", "2003-08-09"), ("370830101201", "承包合同不公", "未解决", null),
                ("370830102202", "财务多年未公开", "未解决", null), ("370830102202", "路灯不亮", "未解决", null),
            ],
            workbook.RowsOf(LedgerForm.Problems).Select(r => (r.DivisionCode, r.Text("问题描述"), r.Text("状态"), r.Text("状态日期"))));
        Assert.All(workbook.RowsOf(LedgerForm.Problems), r => Assert.Equal(("其他", "2002-10-20"), (r.Text("问题类别"), r.Text("排查日期"))));
        // What was said for all rows the file itself does not answer: nothing on record is corrected by it.
        Assert.All(workbook.RowsOf(LedgerForm.Problems), r => Assert.Equal((true, false), (r.Answers("问题描述"), r.Answers("排查日期"))));
        Assert.Equal(
            [("补选村委会", "孙庆华、高绪忠", "2003-06-30"), ("清理合同", "孙庆华", "2003-11-17"), ("公开账目", "罗兆祥", "2003-10-01"), ("修路灯", "罗兆祥", "2003-10-01")],
            workbook.RowsOf(LedgerForm.Measures).Select(r => (r.Text("措施")!, r.Text("责任人")!, r.Text("完成时限")!)));
        Assert.Equal(["县卫生局", "县科技局"], workbook.RowsOf(LedgerForm.Duties).Select(r => r.Text("联系部门")));
        // What is not read is said, by its place in the workbook.
        Assert.Equal(
            [("Sheet1", null, "序号"), ("Sheet1", null, "备注"), ("Sheet1", 1, null), ("Sheet1", 6, null)],
            workbook.Problems.Concat(workbook.Unread).Select(p => (p.Shown.Sheet, p.Shown.Row, p.Shown.Column)));
    }

    [Fact]
    public void Headings_in_groups_over_two_rows_are_one_heading_each()
    {
        var book = new WorkbookBuilder().Sheet(
                "台账",
                ["基本情况", null, null, "存在问题", null, null, "整改措施", null],
                ["乡镇", "村名", "户数", "类别", "具体问题", "责任人", "具体措施", "责任人"],
                ["刘楼镇", "徐牛村", 90, "村级财务", "账目不清", "王海", "清账", "李强"])
            .Merge("台账!A1:C1").Merge("台账!D1:F1").Merge("台账!G1:H1");
        var sheet = Assert.Single(Guess(book).Sheets);
        var workbook = Read(book);

        Assert.Equal("存在问题 / 责任人", sheet.Columns[5].Heading);
        Assert.Equal(("账目不清", "村级财务", "王海"), Only(workbook, LedgerForm.Problems, "问题描述", "问题类别", "责任人"));
        Assert.Equal(("清账", "李强", null), Only(workbook, LedgerForm.Measures, "措施", "责任人", "完成时限"));
    }

    [Fact]
    public void A_heading_that_stands_alone_is_merged_over_both_rows()
    {
        var book = new WorkbookBuilder().Sheet(
            "台账", ["乡镇", "村名", "村情", null, "突出问题"], [null, null, "户数", "党员", null], ["刘楼镇", "徐牛村", 90, 12, "账目不清"]);

        Assert.Equal(["乡镇", "村名", "村情 / 户数", "村情 / 党员", "突出问题"], Assert.Single(Guess(book).Sheets).Columns.Select(c => c.Heading));
        Assert.Equal(("90", "12", "一般"), Only(Read(book), LedgerForm.Villages, "户数", "党员数", "管理级别"));
    }

    [Fact]
    public void A_sheet_for_each_township_is_the_same_sheet_many_times()
    {
        object?[] head = ["村名", "存在问题", "整改时限", "销号情况"];
        var book = new WorkbookBuilder()
            .Sheet("附件3：销号清单-刘楼镇", head, ["孔庄村", "宅基无规划", "2003-06-30", "已销号"])
            .Sheet("附件3：销号清单-军屯乡", head, ["孔庄村", "路灯不亮", "2003-07-31", "整改中"], ["永续社区", "乱停车", "2003-07-31", "整改中"])
            .Sheet("填写说明", ["每月 5 日前上报。"]);
        var form = Guess(book);
        var workbook = Read(book, f => f with { Sheets = [f.Sheets[0] with { Given = [.. f.Sheets[0].Given, new(OfficeField.Level, "一般")] }] });

        Assert.Single(form.Sheets);
        Assert.Equal(
            [("370830101201", "宅基无规划"), ("370830102201", "路灯不亮"), ("370830102202", "乱停车")],
            workbook.RowsOf(LedgerForm.Problems).OrderBy(r => r.DivisionCode, StringComparer.Ordinal).Select(r => (r.DivisionCode, r.Text("问题描述"))));
        Assert.Equal((LedgerProblemKind.LeftSheet, "填写说明"), workbook.Problems.Select(p => (p.Kind, p.Sheet)).Single());
        // Two rows of one number are told apart, and each is found in its own sheet.
        Assert.Equal(
            [("附件3：销号清单-刘楼镇", 2), ("附件3：销号清单-军屯乡", 2), ("附件3：销号清单-军屯乡", 3)],
            workbook.RowsOf(LedgerForm.Problems).OrderBy(r => r.DivisionCode, StringComparer.Ordinal).Select(r => r.Shown));
        Assert.Equal(3, workbook.RowsOf(LedgerForm.Problems).Select(r => r.Number).Distinct().Count());
    }

    [Fact]
    public void What_is_merged_over_several_rows_is_one_thing_and_what_is_written_twice_otherwise_is_two()
    {
        object?[] head = ["村名", "存在问题", "销号情况", "整改措施", "责任人"];
        var merged = new WorkbookBuilder().Sheet("台账", head, ["徐牛村", "账目不清", "整改中", "清账", "王海"], [null, null, null, "审核不严的重审", "李强"])
            .Merge("台账!A2:A3").Merge("台账!B2:B3").Merge("台账!C2:C3");
        Assert.Single(Read(merged).RowsOf(LedgerForm.Problems));
        Assert.Equal(["清账", "审核不严的重审"], Read(merged).RowsOf(LedgerForm.Measures).Select(r => r.Text("措施")));

        var twice = new WorkbookBuilder().Sheet(
            "台账", head, ["徐牛村", "账目不清", "整改中", "清账", "王海"], ["徐牛村", "账目不清", "已销号", "清账", "李强"]);
        Assert.Equal(["未解决", "已解决"], Read(twice).RowsOf(LedgerForm.Problems).Select(r => r.Text("状态")));

        // One problem cannot be in two states, and a village has one number of households.
        var both = new WorkbookBuilder().Sheet(
            "台账", ["村名", "户数", "存在问题", "销号情况"], ["徐牛村", 90, "账目不清", "整改中"], ["徐牛村", 91, null, "已销号"]).Merge("台账!C2:C3");
        Assert.Equal(
            [("户数", "91", "B 户数", 3), ("状态", "已解决", "D 销号情况", 3)],
            Read(both).Problems.Where(p => p.Kind is LedgerProblemKind.SaysOtherwise)
                .Select(p => (p.Column!, p.CellText!, p.Shown.Column!, p.Shown.Row!.Value)));
    }

    [Fact]
    public void A_cell_about_nothing_that_the_row_names_is_said_not_to_be_read()
    {
        var workbook = Read(new WorkbookBuilder().Sheet(
            "台账", ["村名", "存在问题", "整改措施", "责任人", "销号情况"], ["徐牛村", "账目不清", null, "王海", "整改中"], ["孔庄", null, "修路", "李强", "已销号"]));

        Assert.Equal(
            [(2, "责任人", "措施"), (3, "销号情况", "问题描述")],
            workbook.Problems.Where(p => p.Kind is LedgerProblemKind.BesideNothing).Select(p => (p.Row!.Value, p.Column!, p.Fault.Name)));
    }

    [Fact]
    public void Words_and_days_that_are_not_known_are_asked_for_and_mean_what_was_said()
    {
        var book = new WorkbookBuilder().Sheet(
            "台账", ["村名", "存在问题", "销号情况", "整改措施", "完成时限", "完成情况"],
            ["徐牛村", "甲", new DateOnly(2003, 8, 9), "清账", "6月底前", "√"], ["徐牛村", "乙", "基本 解决", "修路", "长期坚持", null],
            ["徐牛村", "丙", "9月1日销号", "种树", "2003-10-01", "2003年9月"], ["徐牛村", "丁", "基本解决", "修桥", "2003-10-01", null]);
        using var file = book.ToStream();
        var form = Whole(Guess(book));
        LedgerHeading heading = new("行动", new(2002, 10, 20), new(2003, 12, 31));
        var asked = AskedWord.Of(new LedgerPlaces([], County, []).Place(OfficeReader.Read(file, form)));

        Assert.Equal(
            [
                ("突出问题.状态", "(日期)", 1, "已解决"), ("突出问题.状态", "基本解决", 2, "缓解"),
                ("突出问题.状态日期", "9月1日", 1, "2003-09-01"), ("整顿方案.完成时限", "6月底前", 1, "2003-06-30"), ("整顿方案.完成日期", "2003年9月", 1, null),
            ],
            asked.Select(a => (a.Field.ToKey(), a.Word, a.Places.Count, WordGuess.Of(a, heading)))
                .OrderBy(a => Array.IndexOf(["突出问题.状态", "突出问题.状态日期", "整顿方案.完成时限", "整顿方案.完成日期"], a.Item1)));
        var workbook = Read(book, f => f with { Words = [.. asked.Select(a => new OfficeWord(a.Field, a.Word, WordGuess.Of(a, heading)))] });
        Assert.Equal(
            [("甲", "已解决", "2003-08-09"), ("乙", "缓解", null), ("丙", "已解决", "2003-09-01"), ("丁", "缓解", null)],
            workbook.RowsOf(LedgerForm.Problems).Select(r => (r.Text("问题描述"), r.Text("状态"), r.Text("状态日期"))));
        Assert.Equal(["2003-06-30", "长期坚持", "2003-10-01", "2003-10-01"], workbook.RowsOf(LedgerForm.Measures).Select(r => r.Text("完成时限")));
    }

    [Fact]
    public void A_form_is_the_same_in_a_file_and_names_nothing_that_the_ledger_has_not()
    {
        var form = Whole(Guess(WideBook())) with { Name = "月报表", Words = [new(OfficeField.ProblemStatus, "√", "已解决")] };

        Assert.Equal(form.ToJson(), OfficeForm.Parse(form.ToJson())!.ToJson());
        Assert.True(OfficeForm.Parse(form.ToJson())!.IsSettled);
        Assert.Null(OfficeForm.Parse(form.ToJson().Replace("管理级别", "别的列", StringComparison.Ordinal)));
        Assert.Null(OfficeForm.Parse("{}"));
        Assert.Null(OfficeForm.Parse("不是"));
    }

    [Fact]
    public void A_file_of_a_form_that_is_known_asks_nothing_and_of_one_more_column_only_that()
    {
        var known = Whole(Guess(WideBook())) with { Name = "月报表" };
        using var same = WideBook().ToStream();
        Assert.Same(known, new OfficeGuess([known], County).Known(OfficeTables.Of(same)));

        using var more = new WorkbookBuilder().Sheet("Sheet1", [.. Wide, "去年考核"], [1, "刘楼镇", "孔庄", "一般"]).ToStream();
        var guess = new OfficeGuess([known], County);
        Assert.Null(guess.Known(OfficeTables.Of(more)));
        var sheet = Assert.Single(guess.Of(OfficeTables.Of(more)).Sheets);
        Assert.Equal(["去年考核"], sheet.Columns.Where(c => !c.IsSettled).Select(c => c.Heading));
    }

    [Fact]
    public void A_sheet_without_villages_is_asked_about_and_numbers_of_persons_are_not_shown()
    {
        var tables = new WorkbookBuilder().Sheet("名单", ["姓名", "职务", "电话"], ["王海", "书记", "13812345678"]);
        var sheet = Assert.Single(Guess(tables).Sheets);
        using var file = tables.ToStream();

        Assert.False(sheet.IsRead || sheet.IsSettled);
        Assert.DoesNotContain(
            "13812345678", OfficeTables.Of(file)[0].Columns.SelectMany(c => c.Values).Concat(OfficeTables.Of(file)[0].First.SelectMany(l => l.Cells)));
    }

    private static (string?, string?, string?) Only(LedgerWorkbook workbook, LedgerSheet sheet, string one, string two, string three)
    {
        Assert.Empty(workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused).Select(p => (p.Kind, p.Column)));
        var row = Assert.Single(workbook.RowsOf(sheet));
        return (row.Text(one), row.Text(two), row.Text(three));
    }

    private static OfficeForm Whole(OfficeForm form) => form with
    {
        Sheets = [.. form.Sheets.Select(s => s with
        {
            IsSettled = true,
            Columns = [.. s.Columns.Select(c => c with { IsSettled = true })],
            Given = [.. s.Lacks.Concat(s.Targets.Contains(LedgerForm.Villages) && !s.Has(OfficeField.Level) ? [OfficeField.Level] : [])
                .Select(f => new OfficeGiven(f, f.Column == "排查日期" ? "2002-10-20" : f.Column == "管理级别" ? "一般" : "其他"))],
        })],
    };

    private static OfficeForm Guess(WorkbookBuilder book, params OfficeForm[] earlier)
    {
        using var file = book.ToStream();
        return new OfficeGuess(earlier, County).Of(OfficeTables.Of(file));
    }

    private static LedgerWorkbook Read(WorkbookBuilder book, Func<OfficeForm, OfficeForm>? said = null)
    {
        var form = Whole(Guess(book));
        using var file = book.ToStream();
        return new LedgerPlaces(County, County, []).Place(OfficeReader.Read(file, said?.Invoke(form) ?? form))
            .Against(LedgerBackground.None with { Villages = County.ToDictionary(v => v.Code, v => v.Name) });
    }
}
