using System.Xml.Linq;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Numbers that their format shows larger or smaller than they are kept, formulas without value, pictures, and words for nothing.</summary>
public sealed class AsShownTests
{
    [Theory]
    [InlineData(3, "0\"万元\"", "30000")]
    [InlineData(3.5, "0.0\"万\"", "35000")]
    [InlineData(3, "0万元", "30000")]
    [InlineData(3, "0[$万元-804]", "30000")]
    [InlineData(3, "@\"万元\"", "30000")]
    [InlineData(3, "@", "3")]
    [InlineData(30000, "0!.0,\"万元\"", "30000")]
    [InlineData(12345, "0\\.0,\"万元\"", "12345")]
    [InlineData(30, "#,##0.00\"千元\"", "30000")]
    [InlineData(0.3, "G/通用格式\"亿元\"", "30000000")]
    [InlineData(2000000, "#,##0,", "2000")]
    [InlineData(30000, "#,##0.00", "30000")]
    [InlineData(30000, "0\"元\"", "30000")]
    [InlineData(30000, "0.0E+00", "30000")]
    [InlineData(3, "[>=10000]0.0,\"千\";0\"万元\"", "30000")]
    [InlineData(30000, "[>=10000]0.0,\"千元\";0\"元\"", "30000")]
    [InlineData(30000, "[Red][<100]0\"万元\";0", "30000")]
    [InlineData(30000, "[$￥-804]#,##0.00;[Red]-0\"万元\"", "30000")]
    public void Money_is_read_as_it_is_shown(double kept, string format, string yuan) =>
        Assert.Equal(yuan, SmallLedger.OfVillage(("集体收入", new FormattedCell(kept, format))).Only("村情台账", "集体收入"));

    [Theory]
    [InlineData("单位：万元", "集体收入", "30000")]
    [InlineData("（金额单位:千元）", "集体收入", "3000")]
    [InlineData("单位：户、万元", "集体收入", "30000")]
    [InlineData("单位：万元", "集体收入(元)", "3")]
    [InlineData("填报单位：县财政局", "集体收入", "3")]
    [InlineData("单位：元、万元", "集体收入", "3")]
    public void Amounts_have_the_unit_of_the_line_above_unless_their_heading_names_one(string line, string heading, string yuan) => Assert.Equal(
        yuan, SmallLedger.Read(UnderLine(line, heading)).Only("村情台账", "集体收入"));

    [Fact]
    public void A_unit_above_that_is_not_known_is_refused_with_the_amount() =>
        Assert.Equal(LedgerProblemKind.NotANumber, Assert.Single(SmallLedger.Read(UnderLine("单位：百元", "集体收入")).Problems).Kind);

    private static WorkbookBuilder UnderLine(string line, string heading) => new WorkbookBuilder().Sheet(
        "村情台账", ["汶上县后进村"], [line], ["行政区划代码", "村名", "管理级别", heading], [SmallLedger.Code, SmallLedger.Village, "一般", 3]);

    [Theory]
    [InlineData(3, "0\"百元\"")]
    [InlineData(3, "0\"十万元\"")]
    [InlineData(3, "0\"百万元\"")]
    [InlineData(1500000, "0.00,,\"百万\"")]
    [InlineData(3, "0\"萬元\"")]
    [InlineData(3, "0\"仟元\"")]
    [InlineData(3, "0\"W\"")]
    [InlineData(3, "0[$百元]")]
    [InlineData(3, "\"万元\"0")]
    [InlineData(3, "[$万]0")]
    public void A_scale_that_is_not_known_is_refused_as_when_it_is_typed(double kept, string format) =>
        Assert.Equal(LedgerProblemKind.NotANumber, SmallLedger.OfVillage(("集体收入", new FormattedCell(kept, format))).OnlyProblem().Kind);

    [Theory]
    [InlineData(0.12, "0\"万人\"", "1200")]
    [InlineData(210, "0\"户\"", "210")]
    public void A_count_is_read_as_it_is_shown(double kept, string format, string count) =>
        Assert.Equal(count, SmallLedger.OfVillage(("人口", new FormattedCell(kept, format))).Only("村情台账", "人口"));

    [Fact]
    public void A_share_in_percent_is_no_count()
    {
        var problem = SmallLedger.OfVillage(("户数", new FormattedCell(2, "0%"))).OnlyProblem();
        Assert.Equal((LedgerProblemKind.NotANumber, "200%"), (problem.Kind, problem.CellText));
    }

    [Fact]
    public void A_quantity_is_read_as_it_is_shown() => Assert.Equal(
        "30000000",
        SmallLedger.WithRow(
                LedgerBackground.OfNew, "工作进展", ("日期", "2003.7.5"), ("指标", "高价值经济作物"), ("数量", new FormattedCell(3, "0\"万亩\"")), ("单位", "亩"))
            .Only("工作进展", "数量"));

    [Theory]
    [InlineData("户数", true)]
    [InlineData("集体收入", false)]
    [InlineData("主要问题", true)]
    public void A_truth_value_is_no_text_and_no_number(string column, bool value)
    {
        var problem = SmallLedger.OfVillage((column, value)).OnlyProblem();
        Assert.Equal((LedgerProblemKind.TruthValue, column, value ? "TRUE" : "FALSE"), (problem.Kind, problem.Column, problem.CellText));
    }

    [Fact]
    public void A_truth_value_is_no_day_and_no_quantity()
    {
        Assert.Equal(LedgerProblemKind.TruthValue, SmallLedger.WithRow("驻村签到", ("日期", true), ("身份", "工作组")).OnlyProblem().Kind);
        Assert.Equal(LedgerProblemKind.TruthValue, SmallLedger.WithRow(
            LedgerBackground.OfNew, "工作进展", ("日期", "2003.7.5"), ("指标", "机井"), ("数量", true), ("单位", "眼")).OnlyProblem().Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_formula_that_was_never_calculated_is_named(string? stored)
    {
        object? value = stored is null ? null : new XText(stored);
        var problem = SmallLedger.OfVillage(("集体收入", new FormulaCell("SUM(A1:A2)", value))).OnlyProblem();
        Assert.Equal((LedgerProblemKind.FormulaWithoutValue, "集体收入", "=SUM(A1:A2)"), (problem.Kind, problem.Column, problem.CellText));
    }

    [Fact]
    public void A_formula_that_gives_an_empty_text_is_blank() =>
        Assert.Null(SmallLedger.OfVillage(("集体收入", new FormulaCell("IF(1,\"\",2)", ""))).Only("村情台账", "集体收入"));

    public static TheoryData<object> Pictures() =>
        [new FormulaCell("_xlfn.DISPIMG(\"ID_1\",1)", "=DISPIMG(\"ID_1\",1)"), "=DISPIMG(\"ID_1\",1)", new PictureValueCell()];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_unknown_and_never_text(object picture)
    {
        var workbook = SmallLedger.WithRow("责任分工", ("驻村副组长", picture), ("组织委员", "朱西平"));
        Assert.Equal(
            (LedgerProblemKind.PictureCell, LedgerSeverity.Warned, "驻村副组长"),
            Assert.Single(workbook.Problems) is var p ? (p.Kind, p.Severity, p.Column) : default);
        var row = Assert.Single(workbook.Rows, r => r.Sheet == "责任分工");
        Assert.Null(row.Text("驻村副组长"));
        Assert.False(row.Answers("驻村副组长"));
        Assert.True(row.Answers("组织委员"));
    }

    [Theory]
    [InlineData("责任分工", "驻村副组长", "无")]
    [InlineData("责任分工", "驻村副组长", "暂 缺")]
    [InlineData("责任分工", "联系部门", "空缺")]
    [InlineData("责任分工", "责任书签订日期", "—")]
    [InlineData("责任分工", "组织委员", "／")]
    [InlineData("责任分工", "组织委员", "待定")]
    [InlineData("责任分工", "工作组成员", "－")]
    [InlineData("责任分工", "驻村副组长", "无。")]
    [InlineData("责任分工", "驻村副组长", "（无）")]
    [InlineData("责任分工", "驻村副组长", "暂缺（拟调整）")]
    [InlineData("责任分工", "驻村副组长", "没有")]
    [InlineData("责任分工", "驻村副组长", "暂无人选")]
    [InlineData("责任分工", "驻村副组长", "未配备")]
    [InlineData("责任分工", "驻村副组长", "未知")]
    [InlineData("责任分工", "驻村副组长", "尚未明确")]
    [InlineData("责任分工", "驻村副组长", "空岗")]
    [InlineData("责任分工", "驻村副组长", "无、无")]
    [InlineData("责任分工", "驻村副组长", "无/无")]
    [InlineData("责任分工", "驻村副组长", "“无”")]
    [InlineData("责任分工", "驻村副组长", "———")]
    [InlineData("责任分工", "驻村副组长", "×")]
    [InlineData("责任分工", "驻村副组长", "……")]
    [InlineData("责任分工", "驻村副组长", "N/A")]
    [InlineData("责任分工", "驻村副组长", "0")]
    [InlineData("责任分工", "工作组成员", "（无）、空")]
    [InlineData("村情台账", "集体债务", "无")]
    [InlineData("村情台账", "户数", "/")]
    [InlineData("村情台账", "两委关系", "—")]
    public void Words_for_nothing_are_no_value(string sheet, string column, string written)
    {
        var workbook = sheet == "村情台账" ? SmallLedger.OfVillage((column, written)) : SmallLedger.WithRow(sheet, (column, written), ("乡镇党委书记", "赵存良"));
        Assert.Null(workbook.Only(sheet, column));
    }

    [Theory]
    [InlineData("无")]
    [InlineData("／")]
    [InlineData("暂缺")]
    [InlineData("未发现问题。")]
    [InlineData("没有")]
    [InlineData("一切正常")]
    public void Of_a_visit_on_which_nothing_was_found_no_finding_is_written_down(string written) => Assert.Null(
        SmallLedger.WithRow("督查暗访", ("日期", new DateOnly(2003, 9, 10)), ("方式", "暗访"), (LedgerColumnNames.Finding, written))
            .Only("督查暗访", LedgerColumnNames.Finding));

    [Fact]
    public void A_closed_list_keeps_its_own_word_for_nothing() =>
        Assert.Equal("没有", SmallLedger.OfVillage(("两室状况", "无")).Only("村情台账", "两室状况"));

    [Theory]
    [InlineData("典型", "事迹", "找赵立新13800138000")]
    [InlineData("责任分工", "驻村副组长", "朱洪涛 138-0013-8000")]
    [InlineData("责任分工", "联系部门", "县财政局13800138000")]
    [InlineData("典型", "事迹", "户主110105194912310024")]
    public void A_number_of_a_person_is_refused_and_not_repeated(string sheet, string column, string written)
    {
        var problem = SmallLedger.WithRow(sheet, (column, written)).OnlyProblem();
        Assert.Equal((LedgerProblemKind.PersonalNumber, column, null), (problem.Kind, problem.Column, problem.CellText));
    }

    [Theory]
    [InlineData("13805371234")]
    [InlineData("370830196501011234")]
    [InlineData("+8613805371234")]
    [InlineData("138 0537 1234")]
    [InlineData("１３８０５３７１２３４")]
    [InlineData(13805371234d)]
    [InlineData(370830196501011234d)]
    public void A_bare_number_of_a_person_is_refused_in_every_column_before_it_may_be_no_value(object written) => Assert.All(EveryCell(), place =>
    {
        var problems = ProblemsOf(place.Sheet, place.Column, written);
        var found = problems.First(p => p.Sheet == place.Sheet.Name && p.Column == place.Column.Name);
        Assert.Equal((LedgerProblemKind.PersonalNumber, LedgerSeverity.Refused, null), (found.Kind, found.Severity, found.CellText));
    });

    [Theory]
    [InlineData("12345")]
    [InlineData("2003-10-04")]
    [InlineData("８")]
    [InlineData(12345)]
    public void A_number_where_a_name_is_to_stand_is_said_and_not_blank(object written) => Assert.All(EveryCell().Where(p => p.Column.HoldsNames), place =>
    {
        var problems = ProblemsOf(place.Sheet, place.Column, written);
        Assert.Contains(problems, p => (p.Kind, p.Column) == (LedgerProblemKind.NotAName, place.Column.Name));
    });

    [Theory]
    [InlineData("张三、12345", true)]
    [InlineData("1、张三", false)]
    [InlineData("00", false)]
    public void A_number_among_names_is_no_name_and_what_counts_them_is_left(string written, bool isRefused) =>
        Assert.Equal(isRefused, SmallLedger.WithRow("责任分工", ("工作组成员", written), ("乡镇党委书记", "赵存良")).IsRefused);

    [Fact]
    public void A_code_that_is_a_number_of_a_person_is_not_repeated()
    {
        var problem = Assert.Single(SmallLedger.Read(
            new WorkbookBuilder().Sheet("村情台账", ["行政区划代码", "村名", "管理级别"], ["370830196501011234", "徐牛村", "一般"])).Problems);
        Assert.Equal((LedgerProblemKind.NotACode, null), (problem.Kind, problem.CellText));
    }

    private static IReadOnlyList<LedgerProblem> ProblemsOf(LedgerSheet sheet, LedgerColumn column, object written) => SmallLedger.Read(
        new WorkbookBuilder().Sheet(
            sheet.Name,
            [.. sheet.Columns.Select(c => c.Name)],
            [.. sheet.Columns.Select(c => c == column ? written : c.Name == LedgerColumnNames.Code ? SmallLedger.Code : null)])).Problems;

    // The code is said to be none; 村名 beside it alone says nothing in the other sheets.
    private static IEnumerable<(LedgerSheet Sheet, LedgerColumn Column)> EveryCell() => LedgerForm.Sheets
        .SelectMany(s => s.Columns.Select(c => (s, c)))
        .Where(p => p.c.Name is not (LedgerColumnNames.Code or LedgerColumnNames.Village or LedgerColumnNames.Level));
}
