using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class WordTests
{
    [Theory]
    [InlineData("支部班子", "健全", "健全")]
    [InlineData("支部班子", "齐全", "健全")]
    [InlineData("支部班子", "已配齐", "健全")]
    [InlineData("村委班子", "缺配", "不健全")]
    [InlineData("村委班子", " 不 健 全 ", "不健全")]
    [InlineData("村委班子", "换届未完成", "换届未完成")]
    [InlineData("两委关系", "不和", "不和")]
    [InlineData("两室状况", "脏乱差", "脏乱")]
    [InlineData("两室状况", "无", "没有")]
    public void Words_of_a_village_have_one_form(string column, string written, string word) =>
        Assert.Equal(word, SmallLedger.OfVillage((column, written)).Only("村情台账", column));

    [Theory]
    [InlineData("是", "是")]
    [InlineData("√", "是")]
    [InlineData("有", "是")]
    [InlineData("1", "是")]
    [InlineData("１", "是")]
    [InlineData(1, "是")]
    [InlineData(true, "是")]
    [InlineData("否", "否")]
    [InlineData("×", "否")]
    [InlineData("0", "否")]
    [InlineData(0, "否")]
    [InlineData(false, "否")]
    public void Yes_and_no_have_many_forms(object written, string word) =>
        Assert.Equal(word, SmallLedger.WithRow("责任分工", ("完全脱钩", written)).Only("责任分工", "完全脱钩"));

    [Theory]
    [InlineData("无")]
    [InlineData("（无）")]
    [InlineData("没有")]
    [InlineData("暂无")]
    [InlineData("—")]
    public void A_word_for_nothing_answers_neither_yes_nor_no(string written)
    {
        Assert.Null(SmallLedger.WithRow("责任分工", ("工作组组长", "王建国"), ("完全脱钩", written)).Only("责任分工", "完全脱钩"));
        Assert.Null(SmallLedger.WithRow(
            "突出问题", ("问题类别", "修路"), ("排查日期", "2003.7.5"), ("多数群众满意", written)).Only("突出问题", "多数群众满意"));
    }

    [Theory]
    [InlineData("驻村签到", "身份", "工作队", "工作组")]
    [InlineData("驻村签到", "身份", "联络员", "联系部门")]
    [InlineData("班子调整", "事项", "健全支部", "建立健全")]
    [InlineData("班子调整", "事项", "补选村委", "补选")]
    [InlineData("班子调整", "事项", "建立健全党支部", "建立健全")]
    [InlineData("班子调整", "事项", "补选健全村委会", "补选")]
    [InlineData("班子调整", "事项", "免职", "免职")]
    [InlineData("督查暗访", "方式", "不打招呼", "暗访")]
    [InlineData("督查暗访", "方式", "通知", "明查")]
    [InlineData("驻村签到", "身份", "驻村工作组", "工作组")]
    [InlineData("驻村签到", "身份", "镇党委书记", "乡镇党委书记")]
    [InlineData("驻村签到", "身份", "包村单位", "联系部门")]
    public void Words_of_dated_rows_have_one_form(string sheet, string column, string written, string word) =>
        Assert.Equal(word, SmallLedger.WithRow(sheet, ("日期", "2003.7.5"), (column, written)).Only(sheet, column));

    [Theory]
    [InlineData("工作队不在岗", "工作组不在岗")]
    [InlineData("驻村工作队在岗", "工作组在岗")]
    [InlineData("工作组 在岗", "工作组在岗")]
    public void A_part_of_a_word_may_be_written_as_offices_write_it(string written, string word) =>
        Assert.Equal(word, SmallLedger.WithRow("督查暗访", ("日期", "2003.7.5"), ("方式", "暗访"), ("在岗情况", written)).Only("督查暗访", "在岗情况"));

    [Theory]
    [InlineData("县级验收", "通过", "合格")]
    [InlineData("县级验收", "未通过", "不合格")]
    [InlineData("县级验收", "基本合格", "基本合格")]
    [InlineData("回访", "巩固", "保持")]
    [InlineData("回访", "回潮", "反弹")]
    [InlineData("市级验收", "合格", "转化升级")]
    [InlineData("市级验收", "未通过", "未通过")]
    [InlineData("市级验收", "市级未通过", "未通过")]
    [InlineData("县级核验", "不合格", "未通过")]
    [InlineData("县级核验", "通过", "转化升级")]
    public void A_conclusion_belongs_to_its_kind_of_inspection(string kind, string written, string word) =>
        Assert.Equal(word, SmallLedger.WithRow("检查验收", ("检查日期", "2003.7.5"), ("类型", kind), ("结论", written)).Only("检查验收", "结论"));

    [Fact]
    public void A_conclusion_of_another_kind_of_inspection_is_refused() =>
        Assert.Equal(
            LedgerProblemKind.OutcomeOfOtherKind,
            SmallLedger.WithRow("检查验收", ("检查日期", "2003.7.5"), ("类型", "回访"), ("结论", "合格")).OnlyProblem().Kind);

    [Fact]
    public void A_word_outside_a_closed_list_is_refused_and_the_accepted_ones_are_named()
    {
        var problem = SmallLedger.WithRow("驻村签到", ("日期", "2003.7.5"), ("身份", "包村")).OnlyProblem();

        Assert.Equal((LedgerProblemKind.NotInList, "身份", "包村"), (problem.Kind, problem.Column, problem.CellText));
        Assert.Equal(LedgerChoices.Capacities, problem.Fault.Accepted);
    }

    [Fact]
    public void Every_closed_list_refuses_a_strange_word()
    {
        foreach (var (sheet, column) in LedgerForm.Sheets.SelectMany(s => s.Columns.Select(c => (s, c))).Where(x => x.c.Kind == LedgerColumnKind.Choice))
        {
            var strange = SmallLedger.Read(
                new WorkbookBuilder().Sheet(sheet.Name, [[.. sheet.Columns.Select(c => c.Name)], [.. sheet.Columns.Select(c => c == column ? "别的" : null)]]));

            Assert.Contains(strange.Problems, p => p.Kind == LedgerProblemKind.NotInList && p.Column == column.Name && p.Sheet == sheet.Name);
        }
    }

    [Fact]
    public void A_text_may_be_as_long_as_its_fact_and_no_longer()
    {
        var longest = new string('好', 1000);
        Assert.Equal(longest, SmallLedger.WithRow("典型", ("事迹", longest)).Only("典型", "事迹"));

        var problem = SmallLedger.WithRow("典型", ("事迹", longest + "！")).OnlyProblem();
        Assert.Equal((LedgerProblemKind.TooLong, 1000), (problem.Kind, problem.Fault.Number));
        Assert.Equal(LedgerProblem.CellTextMaxLength + 1, problem.CellText!.Length);
    }

    [Fact]
    public void Names_lose_their_blanks_and_texts_their_ends()
    {
        var workbook = SmallLedger.WithRow("责任分工", ("工作组组长", "张　三 "), ("联系部门", " 县水利局"));
        Assert.Equal("张三", workbook.Only("责任分工", "工作组组长"));
        Assert.Equal("县水利局", workbook.Only("责任分工", "联系部门"));
        Assert.Equal("修 路", SmallLedger.WithRow("典型", ("事迹", "　修 路\r\n")).Only("典型", "事迹"));
    }

    [Fact]
    public void Characters_that_no_database_takes_are_left_out() =>
        Assert.Equal("甲乙\uFFFD", SmallLedger.WithRow("典型", ("事迹", "甲_x0000_乙_xD800_")).Only("典型", "事迹"));
}
