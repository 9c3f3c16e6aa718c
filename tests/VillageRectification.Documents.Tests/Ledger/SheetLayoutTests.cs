using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class SheetLayoutTests
{
    private const string Code = SmallLedger.Code;

    [Fact]
    public void Sheet_names_and_headers_are_compared_without_blanks_and_width_of_brackets()
    {
        var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet(
            " 村情 台账　",
            [" 行政区划代码 ", "村　名", "管理\n级别", "集体收入（元）", "集体 债务(元)", "户数（户）", "人口*"],
            [Code, "徐牛村", "一般", 5, 6, 7, 8]));

        Assert.Empty(workbook.Problems);
        var row = workbook.Rows[0];
        Assert.Equal(["5", "6", "7", "8"], [row.Text("集体收入")!, row.Text("集体债务")!, row.Text("户数")!, row.Text("人口")!]);
    }

    [Fact]
    public void Titles_blank_rows_and_stray_blanks_are_skipped_and_rows_keep_their_numbers()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet(
            "典型",
            ["典型材料"],
            ["日期：2003年", null, "村名"],
            [],
            [" ", "　"],
            ["行政区划代码", "村名", "事 迹（本年）"],
            [],
            [Code, "徐牛村", "好", null, "　"],
            [null, " ", null],
            ["行政区划代码", "村名", "事 迹（本年）"],
            [Code, "徐牛", "更好"]));

        Assert.Empty(workbook.Problems);
        Assert.Equal([7, 10], workbook.RowsOf(LedgerForm.Exemplars).Select(r => r.Number));
    }

    [Fact]
    public void The_fullest_row_is_the_header_when_none_names_the_code()
    {
        var workbook = SmallLedger.Read(
            SmallLedger.Villages().Sheet("工作进展", ["日期", "2003", "单位", "县"], ["村名", "日期", "内容", "单位"], ["徐牛村", "2003.7.5", "修路", null]));

        Assert.Equal(LedgerProblemKind.NamesOfNoCounty, Assert.Single(workbook.Problems).Kind);
    }

    [Fact]
    public void Unknown_sheets_and_columns_are_named_and_harm_nothing()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages()
            .Sheet("填表说明", ["请逐项填写"])
            .Sheet("典型", ["序号", "行政区划代码", "事迹", "备注"], [1, Code, "好", "无"]));

        Assert.False(workbook.IsRefused);
        Assert.Equal(2, workbook.Rows.Count);
        Assert.All(workbook.Problems, p => Assert.Equal(LedgerSeverity.Noted, p.Severity));
        Assert.Equal([("典型", "序号"), ("典型", "备注"), ("填表说明", null)], workbook.Problems.Select(p => (p.Sheet, p.Column)));
    }

    [Fact]
    public void Each_required_column_is_missed_by_its_name()
    {
        foreach (var sheet in LedgerForm.Sheets)
        {
            foreach (var missing in sheet.Columns.Where(c => c.IsRequired && c.Name != LedgerColumnNames.Village))
            {
                // The name of the village stands for its code; of fewer than two words nothing is a header.
                LedgerColumn[] left = [.. sheet.Columns
                    .Where(c => c != missing && (missing.Name != LedgerColumnNames.Code || c.Name != LedgerColumnNames.Village))];
                if (left.Length < 2)
                {
                    continue;
                }

                var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet(sheet.Name, [.. left.Select(c => c.Name)]));

                Assert.True(workbook.IsRefused);
                Assert.Equal((LedgerProblemKind.MissingColumn, sheet.Name, missing.Name), workbook.Problems.Select(p => (p.Kind, p.Sheet, p.Column)).First());
            }
        }
    }

    [Fact]
    public void A_missing_optional_column_is_unknown()
    {
        foreach (var sheet in LedgerForm.Sheets)
        {
            var needed = sheet.Columns.Where(c => c.IsRequired || sheet.Key.Any(k => k.Column == c.Name && k.Else is not null));
            var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet(sheet.Name, [.. needed.Select(c => c.Name)]));

            Assert.Empty(workbook.Problems);
        }
    }

    [Fact]
    public void An_inspection_needs_the_day_of_the_inspection_or_of_the_application()
    {
        Assert.Equal("2003-07-05", SmallLedger.WithRow("检查验收", ("类型", "县级验收"), ("申请日期", "2003.7.5")).Only("检查验收", "申请日期"));
        Assert.Contains(SmallLedger.WithRow("检查验收", ("类型", "县级验收")).Problems, p => p is { Kind: LedgerProblemKind.MissingColumn, Column: "检查日期" });
        Assert.Equal(
            (LedgerProblemKind.Blank, "检查日期"),
            SmallLedger.WithRow("检查验收", ("类型", "县级验收"), ("申请日期", null), ("检查日期", " "), ("结论", "合格")).OnlyProblem() is var p ? (p.Kind, p.Column) : default);
    }

    [Fact]
    public void A_blank_required_cell_refuses_the_row()
    {
        var problem = SmallLedger.WithRow("驻村签到", ("日期", " "), ("身份", "工作组")).OnlyProblem();

        Assert.Equal((LedgerProblemKind.Blank, "驻村签到", "日期"), (problem.Kind, problem.Sheet, problem.Column));
    }

    [Fact]
    public void A_row_that_says_in_every_column_what_another_says_counts_once_and_is_named()
    {
        object?[] row = [Code, "2003.7.5", 3];
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet("队伍建设", ["行政区划代码", "日期", "发展党员"], row, [Code, "2003-07-05", "３名"], [Code, "2003.7.6", 3]));
        var problem = Assert.Single(workbook.Problems);
        Assert.Equal((LedgerProblemKind.RepeatedRow, LedgerSeverity.Warned, 3, 2), (problem.Kind, problem.Severity, problem.Row, problem.Fault.Number));
        Assert.Equal([2, 4], workbook.RowsOf(LedgerForm.MembershipGrowth).Select(r => r.Number));
    }

    [Fact]
    public void A_row_that_only_names_the_village_is_left_aside_with_a_warning()
    {
        var workbook = SmallLedger.WithRow("整顿方案", ("村名", "徐牛村"), ("措施", null), ("责任人", null));

        Assert.Equal(LedgerProblemKind.SaysNothing, workbook.OnlyProblem().Kind);
        Assert.Empty(workbook.RowsOf(LedgerForm.Measures));
    }

    [Fact]
    public void A_sheet_or_column_that_stands_twice_is_refused()
    {
        var twice = SmallLedger.Read(SmallLedger.Villages().Sheet("典型", ["行政区划代码", "事迹", "事 迹"], [Code, "好", "坏"]).Sheet("典型 ", ["行政区划代码"]));

        Assert.True(twice.IsRefused);
        Assert.Equal([LedgerProblemKind.RepeatedSheet, LedgerProblemKind.RepeatedColumn], twice.Problems.Select(p => p.Kind));
    }

    [Fact]
    public void A_remark_in_brackets_is_a_column_of_its_own_beside_the_real_one()
    {
        var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet("村情台账", ["行政区划代码", "村名（曾用名）", "村名", "管理级别"], [Code, "徐家", "徐牛村", "一般"]));

        Assert.Equal("徐牛村", workbook.Only("村情台账", "村名"));
        Assert.Equal("村名（曾用名）", Assert.Single(workbook.Problems).Column);
    }

    [Fact]
    public void A_sheet_without_header_is_refused_and_an_empty_one_is_not()
    {
        Assert.Equal(
            (LedgerProblemKind.NoHeader, "典型"),
            Assert.Single(SmallLedger.Read(SmallLedger.Villages().Sheet("典型", ["好"])).Problems) is var p ? (p.Kind, p.Sheet) : default);
        Assert.Empty(SmallLedger.Read(SmallLedger.Villages().Sheet("典型")).Problems);
    }

    [Fact]
    public void Headings_in_rows_that_do_not_join_refuse_the_sheet_by_name_and_no_row_of_it()
    {
        object?[] group = ["行政区划代码", "村名", "会诊日期", "会诊情况", null];
        object?[][] data =
        [
            [SmallLedger.Code, SmallLedger.Village, "2003-07-05", "到会", "人心散"],
            [SmallLedger.Code, SmallLedger.Village, "2003-07-06", "到会", "班子弱"],
        ];
        var two = SmallLedger.Read(SmallLedger.Villages().Sheet("集体会诊", [group, [null, null, null, "谁来了", "为什么"], .. data]));
        Assert.Equal((LedgerProblemKind.SplitHeader, "集体会诊", (int?)2), Place(Assert.Single(two.Problems)));
        Assert.Empty(two.RowsOf(LedgerForm.Diagnoses));

        // The first two join; what stands in the third is lost.
        var three = SmallLedger.Read(SmallLedger.Villages().Sheet(
            "集体会诊", [["行政区划代码", "村名", "会诊", null, null], [null, null, "日期", "参加人", "原因分析"], [null, null, null, "姓名", "概述"], .. data]));
        Assert.Equal((LedgerProblemKind.SplitHeader, "集体会诊", (int?)3), Place(Assert.Single(three.Problems)));

        // A row of data without a code stays a row.
        var row = SmallLedger.Read(SmallLedger.Villages().Sheet(
            "集体会诊", [["行政区划代码", "村名", "会诊日期"], [null, SmallLedger.Village, "2003-07-05"], [null, null, 37807]]));
        Assert.All(row.Problems, p => Assert.NotEqual(LedgerProblemKind.SplitHeader, p.Kind));

        static (LedgerProblemKind, string?, int?) Place(LedgerProblem p) => (p.Kind, p.Sheet, p.Row);
    }

    [Fact]
    public void A_workbook_without_any_sheet_of_the_ledger_is_refused() =>
        Assert.Contains(SmallLedger.Read(new WorkbookBuilder().Sheet("Sheet1", ["行政区划代码"])).Problems, p => p.Kind == LedgerProblemKind.NoLedgerSheet);

    [Fact]
    public void The_file_is_left_open_and_may_be_read_again()
    {
        using var file = SmallLedger.Villages().ToStream();

        Assert.Equal(LedgerReader.Read(file).Rows.Count, LedgerReader.Read(file).Rows.Count);
    }
}
