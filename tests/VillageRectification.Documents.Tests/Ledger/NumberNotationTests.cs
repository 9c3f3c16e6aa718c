using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class NumberNotationTests
{
    [Theory]
    [InlineData(1234)]
    [InlineData("1234")]
    [InlineData("１２３４")]
    [InlineData("1,234")]
    [InlineData("１，２３４")]
    [InlineData(" 1234 ")]
    [InlineData("1234.0")]
    [InlineData("1234人")]
    [InlineData("1.234E+3")]
    public void A_count_is_read(object written) =>
        Assert.Equal("1234", SmallLedger.OfVillage(("人口", written)).Only("村情台账", "人口"));

    [Fact]
    public void Of_a_formula_the_stored_value_is_read()
    {
        var workbook = SmallLedger.OfVillage(("人口", new FormulaCell("A1*2", 1234)), ("主要问题", new FormulaCell("B1", "财务混乱")));

        Assert.Equal("1234", workbook.Only("村情台账", "人口"));
        Assert.Equal("财务混乱", workbook.Only("村情台账", "主要问题"));
    }

    [Theory]
    [InlineData("七", LedgerProblemKind.NotANumber)]
    [InlineData("约许多", LedgerProblemKind.NotANumber)]
    [InlineData("1,23", LedgerProblemKind.NotANumber)]
    [InlineData("3 亩", LedgerProblemKind.NotANumber)]
    [InlineData("-1", LedgerProblemKind.Negative)]
    [InlineData("－１", LedgerProblemKind.Negative)]
    [InlineData(-1, LedgerProblemKind.Negative)]
    [InlineData(2.5, LedgerProblemKind.NotWhole)]
    [InlineData("10000000", LedgerProblemKind.TooLarge)]
    [InlineData("1E+99", LedgerProblemKind.TooLarge)]
    [InlineData("99999999999999999999999999999999999999", LedgerProblemKind.TooLarge)]
    public void What_is_no_count_refuses_the_row(object written, LedgerProblemKind kind)
    {
        var problem = SmallLedger.OfVillage(("人口", written)).OnlyProblem();

        Assert.Equal((kind, "人口"), (problem.Kind, problem.Column));
    }

    [Fact]
    public void An_error_of_the_spreadsheet_is_no_blank()
    {
        var problem = SmallLedger.OfVillage(("人口", new ErrorCell("#REF!"))).OnlyProblem();

        Assert.Equal((LedgerProblemKind.CellError, "#REF!"), (problem.Kind, problem.CellText));
    }

    [Theory]
    [InlineData("集体收入", 12000, "12000")]
    [InlineData("集体收入(元)", "12,000", "12000")]
    [InlineData("集体收入（元）", "12000元", "12000")]
    [InlineData("集体收入(万元)", 1.2, "12000")]
    [InlineData("集体收入（万元）", "１.２", "12000")]
    [InlineData("集体收入（ 万元 ）", "1.2万元", "12000")]
    [InlineData("集体收入万元", "1.2", "12000")]
    [InlineData("集体收入(万元)", "12000元", "12000")]
    [InlineData("集体收入(元)", "1.2万", "12000")]
    [InlineData("集体收入(元)", "￥12000", "12000")]
    [InlineData("集体收入(万元)", 1.1, "11000")]
    [InlineData("集体收入(元)", "0", "0")]
    [InlineData("集体收入(万元)", "999999.9999", "9999999999")]
    public void Amounts_are_in_yuan(string header, object written, string yuan) =>
        Assert.Equal(yuan, SmallLedger.OfVillage((header, written)).Only("村情台账", "集体收入"));

    [Fact]
    public void An_amount_with_a_fraction_is_rounded_and_said()
    {
        var workbook = SmallLedger.OfVillage(("集体债务(元)", "12345.5"));

        Assert.Equal("12346", workbook.Only("村情台账", "集体债务"));
        Assert.Equal((LedgerProblemKind.Rounded, LedgerSeverity.Warned), (workbook.OnlyProblem().Kind, workbook.OnlyProblem().Severity));
    }

    [Theory]
    [InlineData("集体收入(元)", "-1", LedgerProblemKind.Negative)]
    [InlineData("集体收入(元)", "10000000000", LedgerProblemKind.TooLarge)]
    [InlineData("集体收入(万元)", "1000000", LedgerProblemKind.TooLarge)]
    [InlineData("集体收入(元)", "12亩", LedgerProblemKind.NotANumber)]
    public void What_is_no_amount_refuses_the_row(string header, string written, LedgerProblemKind kind) =>
        Assert.Equal(kind, SmallLedger.OfVillage((header, written)).OnlyProblem().Kind);

    [Theory]
    [InlineData(370830112216d)]
    [InlineData("370830112216")]
    [InlineData("３７０８３０１１２２１６")]
    [InlineData(" 370830112216 ")]
    [InlineData("370830112216.0")]
    [InlineData("3.70830112216E+11")]
    [InlineData("'370830112216")]
    [InlineData("370830 112 216")]
    public void A_code_is_read_as_text_or_number(object written)
    {
        var workbook = SmallLedger.Read(SmallLedger.Villages().Sheet("典型", ["行政区划代码", "事迹"], [written, "好"]));

        Assert.Empty(workbook.Problems);
        Assert.Equal(SmallLedger.Code, workbook.Rows[^1].DivisionCode);
    }

    [Theory]
    [InlineData("37083011221", LedgerProblemKind.NotACode)]
    [InlineData("3708301122160", LedgerProblemKind.NotACode)]
    [InlineData("37083011221X", LedgerProblemKind.NotACode)]
    [InlineData("370830112216.5", LedgerProblemKind.NotACode)]
    [InlineData("合计", LedgerProblemKind.NotACode)]
    [InlineData("370830112000", LedgerProblemKind.NotAVillage)]
    [InlineData("370830112", LedgerProblemKind.NotACode)]
    public void What_is_no_village_code_refuses_the_row(string written, LedgerProblemKind kind)
    {
        var problem = Assert.Single(SmallLedger.Read(SmallLedger.Villages().Sheet("典型", ["行政区划代码", "事迹"], [written, "好"])).Problems);

        Assert.Equal((kind, "典型", 2, "行政区划代码", written), (problem.Kind, problem.Sheet, problem.Row, problem.Column, problem.CellText));
    }
}
