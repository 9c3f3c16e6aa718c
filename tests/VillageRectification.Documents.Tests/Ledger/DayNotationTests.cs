using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class DayNotationTests
{
    [Theory]
    [InlineData("2003.7.5")]
    [InlineData("2003.07.05")]
    [InlineData("2003-07-05")]
    [InlineData("2003/7/5")]
    [InlineData("2003年7月5日")]
    [InlineData("2003年07月05日 ")]
    [InlineData("2003年7月5")]
    [InlineData("2003年7月5号")]
    [InlineData("２００３/７/５")]
    [InlineData("２００３．７．５")]
    [InlineData("２００３－０７－０５")]
    [InlineData("２００３年７月５日")]
    [InlineData("2003 年 7 月 5 日")]
    [InlineData("　2003. 7. 5　")]
    [InlineData("20030705")]
    [InlineData("２００３０７０５")]
    [InlineData("2003、7、5")]
    [InlineData("2003。7。5")]
    [InlineData("2003—7—5")]
    [InlineData("2003.7.5.")]
    [InlineData("2003-07-05 00:00:00")]
    [InlineData("2003-07-05T08:30")]
    [InlineData("2003年7月5日（星期六）")]
    [InlineData("03.7.5")]
    [InlineData("03-07-05")]
    [InlineData("03年7月5日")]
    [InlineData("二〇〇三年七月五日")]
    [InlineData("二○○三年七月五日")]
    [InlineData("二零零三年七月五日")]
    [InlineData("'2003-07-05")]
    [InlineData("37807")]
    [InlineData("３７８０７")]
    [InlineData(37807)]
    [InlineData(37807.75)]
    [InlineData(20030705)]
    public void A_day_is_read_in_every_notation(object written) =>
        Assert.Equal("2003-07-05", SmallLedger.WithRow("集体会诊", ("会诊日期", written)).Only("集体会诊", "会诊日期"));

    [Fact]
    public void A_date_cell_is_read() =>
        Assert.Equal("2003-07-05", SmallLedger.WithRow("集体会诊", ("会诊日期", new DateOnly(2003, 7, 5))).Only("集体会诊", "会诊日期"));

    [Theory]
    [InlineData("二〇〇三年十月三十一日", "2003-10-31")]
    [InlineData("二〇〇三年十二月十日", "2003-12-10")]
    [InlineData("二〇〇三年一月二十日", "2003-01-20")]
    [InlineData("2004-02-29", "2004-02-29")]
    [InlineData("98.12.1", "1998-12-01")]
    public void Other_days_are_read_too(string written, string day) =>
        Assert.Equal(day, SmallLedger.WithRow("集体会诊", ("会诊日期", written)).Only("集体会诊", "会诊日期"));

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Days_counted_from_1904_are_read(string written)
    {
        var builder = SmallLedger.Villages().From1904(written).Sheet(
            "责任分工", ["行政区划代码", "责任书签订日期"], [SmallLedger.Code, new DateOnly(2003, 7, 5)]).Sheet(
            "集体会诊", ["行政区划代码", "会诊日期"], [SmallLedger.Code, 37807 - 1462]);
        var workbook = SmallLedger.Read(builder);

        Assert.Equal("2003-07-05", workbook.Only("责任分工", "责任书签订日期"));
        Assert.Equal("2003-07-05", workbook.Only("集体会诊", "会诊日期"));
    }

    [Theory]
    [InlineData("2004-02-30", LedgerProblemKind.ImpossibleDay)]
    [InlineData("2003-02-29", LedgerProblemKind.ImpossibleDay)]
    [InlineData("2003.13.4", LedgerProblemKind.ImpossibleDay)]
    [InlineData("2003年4月31日", LedgerProblemKind.ImpossibleDay)]
    [InlineData("20030931", LedgerProblemKind.ImpossibleDay)]
    [InlineData("２００３/２/３０", LedgerProblemKind.ImpossibleDay)]
    [InlineData("2003-00-05", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0203.7.5", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0001-01-01", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0001.1.1", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0001/1/1", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0003年7月5日", LedgerProblemKind.ImpossibleDay)]
    [InlineData("０００３－０７－０５", LedgerProblemKind.ImpossibleDay)]
    [InlineData("00030705", LedgerProblemKind.ImpossibleDay)]
    [InlineData("〇〇〇三年七月五日", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0000-00-00", LedgerProblemKind.ImpossibleDay)]
    [InlineData("0099年7月5日", LedgerProblemKind.ImpossibleDay)]
    [InlineData("2003-07", LedgerProblemKind.NotADay)]
    [InlineData("7/5/2003", LedgerProblemKind.NotADay)]
    [InlineData("7/5/03", LedgerProblemKind.NotADay)]
    [InlineData("七月初五", LedgerProblemKind.NotADay)]
    [InlineData("年底前", LedgerProblemKind.NotADay)]
    [InlineData("2003", LedgerProblemKind.NotADay)]
    [InlineData("5", LedgerProblemKind.NotADay)]
    [InlineData("99999999", LedgerProblemKind.ImpossibleDay)]
    public void What_is_no_day_refuses_the_row_and_is_quoted(string written, LedgerProblemKind kind)
    {
        var problem = SmallLedger.WithRow("集体会诊", ("会诊日期", written)).OnlyProblem();

        Assert.Equal((kind, "集体会诊", "会诊日期", written), (problem.Kind, problem.Sheet, problem.Column, problem.CellText));
    }

    /// <summary>Of a due day, which may be the last of its month or year, too.</summary>
    [Theory]
    [InlineData("0003年6月30日前")]
    [InlineData("0003年6月底前")]
    [InlineData("0003年底")]
    [InlineData("0000年年底")]
    [InlineData("０００３年６月")]
    public void A_year_of_four_digits_is_no_short_one(string written)
    {
        var problem = SmallLedger.WithRow("突出问题", ("问题类别", "土地纠纷"), ("问题描述", "地界不清"), ("排查日期", "2003-05-01"), ("办理时限", written)).OnlyProblem();

        Assert.Equal((LedgerProblemKind.ImpossibleDay, "办理时限", written), (problem.Kind, problem.Column, problem.CellText));
    }

    [Theory]
    [InlineData("2003-07")]
    [InlineData("2003.7")]
    [InlineData("2003/07")]
    [InlineData("2003年7月")]
    [InlineData("2003年07月份")]
    [InlineData("２００３年７月")]
    [InlineData("二〇〇三年七月")]
    [InlineData("200307")]
    [InlineData(200307)]
    [InlineData("2003-07-15")]
    [InlineData(37803)]
    [InlineData("37803")]
    public void A_month_is_read_in_every_notation(object written) =>
        Assert.Equal("2003-07", SmallLedger.WithRow("上访统计", ("月份", written), ("件次", 0)).Only("上访统计", "月份"));

    [Fact]
    public void A_date_cell_is_a_month_too() =>
        Assert.Equal("2003-10", SmallLedger.WithRow("上访统计", ("月份", new DateOnly(2003, 10, 1))).Only("上访统计", "月份"));

    [Theory]
    [InlineData("2003-13", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("0003-10", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("0003年10月", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("０００３年１０月", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("000310", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("0003-10-05", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("2003年0月", LedgerProblemKind.ImpossibleMonth)]
    [InlineData("2003-02-30", LedgerProblemKind.ImpossibleMonth)]
    [InlineData(2003.1, LedgerProblemKind.NotAMonth)]
    [InlineData("十月", LedgerProblemKind.NotAMonth)]
    [InlineData("2003", LedgerProblemKind.NotAMonth)]
    public void What_is_no_month_refuses_the_row(object written, LedgerProblemKind kind) =>
        Assert.Equal(kind, SmallLedger.WithRow("上访统计", ("月份", written)).OnlyProblem().Kind);
}
