using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class QuantityTests
{
    private static readonly LedgerBackground Known = LedgerBackground.None with { Units = new Dictionary<string, string> { ["修路"] = "公里", ["高价值经济作物"] = "亩" } };

    [Theory]
    [InlineData("修路", 1.5, "公里", "1500")]
    [InlineData("修路", "1.5", "km", "1500")]
    [InlineData("修路", "１．５", "ＫＭ", "1500")]
    [InlineData("修路", 1.5, "千米", "1500")]
    [InlineData("修路", 1500, "米", "1500")]
    [InlineData("修路", "1.5公里", null, "1500")]
    [InlineData("修路", "1.5", null, "1500")]
    [InlineData("修路", 3, "里", "1500")]
    [InlineData("高价值经济作物", 2, "公顷", "30000")]
    [InlineData("高价值经济作物", "0.3", "万亩", "3000000")]
    [InlineData("修 路", 0.1, "公里", "100")]
    [InlineData("修路", 2.9999999999999996, "公里", "3000")]
    [InlineData("沼气池", 4, "座", "4000")]
    public void Quantities_come_in_thousandths_of_the_campaigns_unit(string indicator, object quantity, string? unit, string thousandths) =>
        Assert.Equal(thousandths, Read(indicator, quantity, unit).Only("工作进展", "数量"));

    [Fact]
    public void The_unit_is_the_campaigns() =>
        Assert.Equal("公里", Read("修路", 1.5, "km").Only("工作进展", "单位"));

    [Theory]
    [InlineData("修路", 1, "亩", LedgerProblemKind.UnitDiffers)]
    [InlineData("修路", 1, "处", LedgerProblemKind.UnitDiffers)]
    [InlineData("沼气池", 1, null, LedgerProblemKind.UnitMissing)]
    [InlineData("修路", 0.0005, "公里", LedgerProblemKind.TooFine)]
    [InlineData("修路", -1, "公里", LedgerProblemKind.Negative)]
    [InlineData("修路", 1000000, "公里", LedgerProblemKind.TooLarge)]
    [InlineData("修路", "1E+99", "公里", LedgerProblemKind.TooLarge)]
    [InlineData("修路", "三", "公里", LedgerProblemKind.NotANumber)]
    public void What_is_no_quantity_refuses_the_row(string indicator, object quantity, string? unit, LedgerProblemKind kind)
    {
        var problem = Read(indicator, quantity, unit).OnlyProblem();

        Assert.Equal((kind, "数量"), (problem.Kind, problem.Column));
    }

    [Fact]
    public void A_new_indicator_keeps_the_unit_of_its_first_row()
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet(
            "工作进展",
            ["行政区划代码", "日期", "指标", "数量", "单位"],
            [SmallLedger.Code, "2003.7.5", "沼气池", 4, "座"],
            [SmallLedger.Code, "2003.7.6", "沼气池", 4, "亩"]));

        var problem = workbook.OnlyProblem();
        Assert.Equal(LedgerFault.UnitDiffers("沼气池", "座"), problem.Fault);
    }

    [Fact]
    public void A_quantity_of_nothing_is_left_aside_with_a_warning()
    {
        var workbook = Read(null, 3, "公里");

        Assert.Equal(LedgerProblemKind.QuantityOfNothing, workbook.OnlyProblem().Kind);
        Assert.Null(workbook.Only("工作进展", "数量"));
    }

    private static LedgerWorkbook Read(string? indicator, object quantity, string? unit) =>
        SmallLedger.WithRow(Known, "工作进展", ("日期", "2003.7.5"), ("内容", "修路"), ("指标", indicator), ("数量", quantity), ("单位", unit));
}
