using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class VillageCheckTests
{
    private const string Code = SmallLedger.Code;
    private const string Stranger = "370830112202";

    private static readonly LedgerBackground KnowsStranger = LedgerBackground.None with { Villages = new Dictionary<string, string> { [Stranger] = "孔庄村" } };

    [Fact]
    public void A_village_may_stand_once()
    {
        var problem = Assert.Single(SmallLedger.Read(SmallLedger.Villages([Code, "徐牛村", "一般"])).Problems);

        Assert.Equal((LedgerProblemKind.RepeatedVillage, 3, Code), (problem.Kind, problem.Row, problem.CellText));
        Assert.Equal(2, problem.Fault.Number);
    }

    [Fact]
    public void A_row_of_a_village_that_is_nowhere_is_refused()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet("典型", ["行政区划代码", "事迹"], [Stranger, "好"]));

        Assert.Equal((LedgerProblemKind.UnknownVillage, "典型", 2), Assert.Single(workbook.Problems) is var p ? (p.Kind, p.Sheet, p.Row) : default);
        Assert.Empty(workbook.RowsOf(LedgerForm.Exemplars));
    }

    [Fact]
    public void A_village_of_the_campaign_need_not_stand_in_the_ledger_again()
    {
        var alone = SmallLedger.Read(new WorkbookBuilder().Sheet("典型", ["行政区划代码", "村名", "事迹"], [Stranger, "孔庄", "好"]), KnowsStranger);

        Assert.Empty(alone.Problems);
        Assert.Equal("370830", alone.CountyCode);
        Assert.Single(alone.Rows);
    }

    [Fact]
    public void A_refused_village_row_makes_its_village_known_all_the_same()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages([Stranger, "孔庄村", "特别"]).Sheet("典型", ["行政区划代码", "事迹"], [Stranger, "好"]));

        Assert.Equal(LedgerProblemKind.NotInList, Assert.Single(workbook.Problems).Kind);
    }

    [Fact]
    public void A_refused_village_sheet_is_not_held_against_the_other_sheets()
    {
        var workbook = SmallLedger.Read(new WorkbookBuilder().Sheet("村情台账", ["行政区划代码", "村名"], [Code, "徐牛村"]).Sheet("典型", ["行政区划代码", "事迹"], [Code, "好"]));

        Assert.Equal(LedgerProblemKind.MissingColumn, Assert.Single(workbook.Problems).Kind);
    }

    [Fact]
    public void Names_that_differ_are_one_warning_a_village()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages([Stranger, "孔庄村", "一般"])
            .Sheet("典型", ["行政区划代码", "村名", "事迹"], [Code, "徐牛村民委员会", "好"], [Code, "徐家牛村", "好"], [Stranger, "孔村", "好"])
            .Sheet("责任分工", ["行政区划代码", "村名", "组织委员"], [Code, "徐马村", "张三"], [Stranger, "孔庄社区", "李四"]));

        Assert.False(workbook.IsRefused);
        Assert.All(workbook.Problems, p => Assert.Equal((LedgerProblemKind.NameDiffers, LedgerSeverity.Warned), (p.Kind, p.Severity)));
        Assert.Equal([("徐家牛村", "徐牛村"), ("孔村", "孔庄村")], workbook.Problems.Select(p => (p.CellText, p.Fault.Name)));
        Assert.Equal(7, workbook.Rows.Count);
    }

    [Fact]
    public void A_village_of_another_county_is_named()
    {
        var problem = Assert.Single(SmallLedger.Read(SmallLedger.Villages([Stranger, "孔庄村", "一般"], ["370831112202", "外村", "一般"])).Problems);

        Assert.Equal((LedgerFault.OtherCounty("370831", "370830"), 4, "370831112202"), (problem.Fault, problem.Row, problem.CellText));
    }

    [Fact]
    public void One_mistyped_code_is_named_and_the_county_is_that_of_the_other_rows_where_the_ledger_lists_no_villages()
    {
        const string mistyped = "370831112216";
        var builder = new WorkbookBuilder().Sheet("典型", ["行政区划代码", "事迹"], [mistyped, "好"], [Code, "好"], [Stranger, "好"]);
        var known = LedgerBackground.None with { Villages = new Dictionary<string, string> { [Code] = "徐牛村", [Stranger] = "孔庄村" } };

        Assert.Equal("370830", SmallLedger.Read(builder).CountyCode);
        var problem = Assert.Single(SmallLedger.Read(builder, known).Problems);
        Assert.Equal((LedgerProblemKind.UnknownVillage, 2, mistyped), (problem.Kind, problem.Row, problem.CellText));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_without_any_villages_are_refused(bool hasBlankSheet)
    {
        var builder = new WorkbookBuilder().Sheet("典型", ["行政区划代码", "事迹"], [Code, "好"]);
        var problem = Assert.Single(SmallLedger.Read(hasBlankSheet ? builder.Sheet("村情台账") : builder).Problems);

        Assert.Equal(hasBlankSheet ? (LedgerProblemKind.UnknownVillage, "典型") : (LedgerProblemKind.MissingSheet, "村情台账"), (problem.Kind, problem.Sheet));
    }

    [Fact]
    public void A_ledger_of_another_county_than_the_campaign_is_refused()
    {
        var known = LedgerBackground.None with { Villages = new Dictionary<string, string> { ["370831112202"] = "甲村" } };

        Assert.Equal(LedgerProblemKind.OtherCounty, Assert.Single(SmallLedger.Read(SmallLedger.Villages(), known).Problems).Kind);
    }

    [Fact]
    public void The_real_ledger_broken_in_many_places_names_each_place()
    {
        var editor = WorkbookEditor.Open(SharedData.Ledger)
            .Set("驻村签到", 212, "日期", "2003.13.4")
            .Set("驻村签到", 305, "身份", "包村")
            .Set("驻村签到", 418, "行政区划代码", "37083011220")
            .Set("整顿方案", 57, "完成日期", "2004-02-30")
            .Set("工作进展", 4, "数量", "七")
            .Set("村情台账", 5, "管理级别", null);
        var workbook = SmallLedger.Read(editor.ToBytes());

        Assert.Equal(
            [
                ("村情台账", 5, "管理级别"), ("整顿方案", 57, "完成日期"), ("工作进展", 4, "数量"), ("工作进展", 245, null),
                ("驻村签到", 212, "日期"), ("驻村签到", 305, "身份"), ("驻村签到", 418, "行政区划代码"),
            ],
            workbook.Problems.Select(p => (p.Sheet, p.Row, p.Column)));
        Assert.Equal(1693, workbook.RowCounts.Values.Sum());
        Assert.Equal(1686, workbook.Rows.Count);
    }
}
