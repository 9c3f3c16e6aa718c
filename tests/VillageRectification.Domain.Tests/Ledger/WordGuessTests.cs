using System.Globalization;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What a word of an office's own form seems to mean, before somebody says it.</summary>
public sealed class WordGuessTests
{
    private static readonly LedgerHeading Heading = new("整顿", Make.Start, Make.Deadline);

    // The year's end belongs to the year in which the campaign ends, also some weeks after it.
    [Theory]
    [InlineData("年底前", "2003-11-30", "2003-12-31")]
    [InlineData("12月底前", "2003-11-30", "2003-12-31")]
    [InlineData("年底前", "2003-12-31", "2003-12-31")]
    [InlineData("年底前", "2003-06-30", "2002-12-31")]
    public void A_limit_without_a_year_is_in_the_last_year_that_has_it(string word, string deadline, string day) => Assert.Equal(day, WordGuess.Of(
        new(new(LedgerForm.Measures.Name, LedgerColumnNames.DueOn), word, []),
        new("行动", new(2002, 10, 20), DateOnly.Parse(deadline, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("√ ✔ ☑ 是的 办完成了 已经解决 销号了 办结(8月) (日期)", "已解决")]
    [InlineData("× ✘ ☒ 否认 未办 没办 办中 推进着 还未解决 没有完成", "未解决")]
    [InlineData("基本解决 部分完成 基本未办", "缓解")]
    [InlineData("别的", null)]
    public void A_problem_is_done_eased_or_open_by_what_is_written_of_it(string words, string? meant) => AreGuessed("突出问题", "状态", words, meant);

    [Theory]
    [InlineData("缺一人 空一席 不全 未配 没配", "不健全")]
    [InlineData("好 很好", null)]
    public void A_committee_is_incomplete_where_something_is_missing(string words, string? meant)
    {
        AreGuessed("村情台账", "支部班子", words, meant);
        AreGuessed("村情台账", "村委班子", words, meant);
    }

    [Theory]
    [InlineData("省里挂牌 中央督办", "上级挂牌")]
    [InlineData("市里挂牌 市县共管", "市重点")]
    [InlineData("县里挂牌 区里挂牌", "县重点")]
    [InlineData("镇里挂牌", null)]
    public void A_level_is_that_of_the_highest_that_is_named(string words, string? meant) => AreGuessed("村情台账", "管理级别", words, meant);

    [Theory]
    [InlineData("督查暗访", "在岗情况", "当时仅副组长在岗一天", "仅副组长在岗")]
    [InlineData("班子调整", "配备方式", "跨村兼职的", "跨村兼职")]
    [InlineData("班子调整", "配备方式", "兼职的", "兼职")]
    [InlineData("责任分工", "完全脱钩", "有1人", null)]
    [InlineData("村情台账", "户数", "很多", null)]
    public void Of_other_lists_it_is_the_longest_word_that_stands_within(string sheet, string column, string word, string? meant) =>
        AreGuessed(sheet, column, word, meant);

    [Theory]
    [InlineData("8月9日", "2003-08-09")]
    [InlineData("8月9号前", "2003-08-09")]
    [InlineData("6月底前", "2003-06-30")]
    [InlineData("2月份", "2003-02-28")]
    [InlineData("2月末以前", "2003-02-28")]
    [InlineData("9月之前", "2003-09-30")]
    [InlineData("1月1日", "2003-01-01")]
    [InlineData("10月20日", "2003-10-20")]
    [InlineData("10月19日", "2003-10-19")]
    [InlineData("年底", "2003-12-31")]
    [InlineData("年底前", "2003-12-31")]
    [InlineData("10月底前", "2003-10-31")]
    [InlineData("12月31日", "2003-12-31")]
    [InlineData("2月29日", null)]
    [InlineData("2003年1月", "2003-01-31")]
    [InlineData("2003年1月8日前", "2003-01-08")]
    [InlineData("2003年12月31日", "2003-12-31")]
    [InlineData("2003年底", "2003-12-31")]
    [InlineData("2002年末", "2002-12-31")]
    [InlineData("2001年1月", null)]
    [InlineData("底", null)]
    [InlineData("13月", null)]
    [InlineData("0月", null)]
    [InlineData("8月0日", null)]
    [InlineData("尽快", null)]
    public void A_day_is_of_the_only_year_of_the_campaign_that_has_it(string word, string? day) => AreGuessed("整顿方案", "完成时限", word, day);

    [Fact]
    public void The_end_of_the_year_is_a_day_where_the_campaign_has_one()
    {
        string[] words = ["年底", "年末前"];
        Assert.All(
            words, w => Assert.Equal("2003-12-31", WordGuess.Of(new(new("整顿方案", "完成时限"), w, []), Heading with { Start = new(2003, 1, 1) })));
    }

    [Fact]
    public void Every_field_is_known_by_its_key_and_the_village_is_one_for_all_sheets()
    {
        Assert.All(OfficeField.All, f => Assert.Equal(f, OfficeField.Parse(f.ToKey())));
        Assert.Equal(OfficeField.All.Count, OfficeField.All.Distinct().Count());
        Assert.Equal([OfficeField.Code, OfficeField.Township, OfficeField.Village], OfficeField.All.Where(f => f.IsPlace));
        Assert.DoesNotContain(new("突出问题", "村名"), OfficeField.All);
        Assert.Null(OfficeField.Parse("突出问题.村名"));
        Assert.Null(OfficeField.Parse(null));
    }

    private static void AreGuessed(string sheet, string column, string words, string? meant) => Assert.All(
        words.Split(' '), w => Assert.Equal(meant, WordGuess.Of(new(new(sheet, column), w, []), Heading)));
}
