using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>A computed paragraph in other words: its numbers are moved and left out, and never altered.</summary>
public class TokenTextTests
{
    [Fact]
    public void Every_number_and_date_is_a_token_and_a_figure_told_twice_is_one()
    {
        var text = Of(90, 9).Text;

        Assert.Equal("排查【问题】个，占【占百分比】；到【日期1】，未解决【未解决】个，【未解决】个里最长的逾期【个里最长的逾期天数】天。", text);
    }

    [Fact]
    public void Other_numbers_of_the_same_words_are_filled_in_and_a_figure_stays_a_door()
    {
        var (now, later) = (Of(90, 9), Of(91, 8));
        Assert.Equal(now.Key, later.Key);

        var filled = later.Fill("还有【未解决】个没有解决，最长的逾期【个里最长的逾期天数】天（共【问题】个）");

        Assert.Equal("（一）问题。还有8个没有解决，最长的逾期412天（共91个）", filled.Text);
        // As numbers were called before they had names.
        Assert.Equal(filled, later.Fill("还有【未解决】个没有解决，最长的逾期【数2】天（共【问题】个）"), (one, other) => one.Text == other.Text);
        Assert.Empty(later.Against("【数2】天"));
        Assert.Equal(["8", "91"], filled.Runs.Where(r => r.Figure is not null).Select(r => r.Text));
        Assert.NotEqual(now.Key, TokenText.Of(new(null, [new("全部解决")]), _ => "").Key);
    }

    [Fact]
    public void What_was_computed_fills_in_as_it_was()
    {
        var now = Of(90, 9);

        Assert.Equal(now.Paragraph.Text, now.Fill(now.Text).Text);
        Assert.Empty(now.Against(now.Text));
    }

    [Theory]
    [InlineData("还有【未解決】个", BulletinRule.UnknownToken, "未解決")]
    [InlineData("还有【未解决个", BulletinRule.HalfToken, "")]
    [InlineData("还有未解决】个", BulletinRule.HalfToken, "")]
    [InlineData("还有9个，【问题】个", BulletinRule.TypedNumber, "9")]
    [InlineData("还有９．５％", BulletinRule.TypedNumber, "９．５")]
    [InlineData("排查突出问题九十五个", BulletinRule.TypedNumber, "九十五")]
    [InlineData("排查突出问题九个", BulletinRule.TypedNumber, "九个")]
    [InlineData("百分之九十六", BulletinRule.TypedNumber, "九十六")]
    [InlineData("排查[问题]个", BulletinRule.OtherBrackets, "问题")]
    [InlineData("排查［问题数］个", BulletinRule.OtherBrackets, "问题数")]
    [InlineData("排查〖问题〗个", BulletinRule.OtherBrackets, "问题")]
    [InlineData("排查个，占【占百分比】；到【日期1】，未解决【未解决】个", BulletinRule.UnitLeft, "问题")]
    public void An_altered_token_half_a_token_and_a_typed_number_are_refused(string text, BulletinRule rule, string word)
    {
        var refusal = Assert.IsType<BulletinRefusal>(Assert.Single(Of(90, 9).Against(text)));

        Assert.Equal((rule, word), (refusal.Rule, refusal.Word));
    }

    [Theory]
    [InlineData("到2003年12月底前，还有【未解决】个")]
    [InlineData("10月31日以后，【问题】个；2003年的【未解决】个；１２月份再看")]
    [InlineData("二〇〇三年十月，【问题】个")]
    public void A_date_that_is_written_as_one_is_no_figure(string text) => Assert.Empty(Of(90, 9).Against(text));

    [Theory]
    [InlineData("2003个", "2003")]
    [InlineData("10月31个", "31")]
    [InlineData("2003年以来12个", "12")]
    public void What_only_looks_like_a_date_is_a_typed_number(string text, string number) =>
        Assert.Contains(Of(90, 9).Against(text), r => r is BulletinRefusal { Rule: BulletinRule.TypedNumber } typed && typed.Word == number);

    [Fact]
    public void A_number_behind_other_words_is_named_with_what_the_computed_text_says()
    {
        var text = TokenText.Of(
            new(null,
            [
                new("排查问题"), new("90", "found"), new("个，已解决"), new("21", "resolved"), new("个，缓解"), new("13", "eased"), new("个，未解决"), new("56", "open"),
                new("个。未解决的"), new("56", "open"), new("个问题中，"), new("40", "late"), new("个已经逾期。"),
            ]),
            r => r.Figure switch { "found" => "问题", "resolved" => "已解决", "eased" => "缓解", "open" => "未解决", _ => "逾期" });

        Assert.Empty(text.Moved(text.Text));
        Assert.Empty(text.Moved("未解决的【未解决】个问题中，【逾期】个已经逾期；其中已解决【已解决】个"));
        // What is said before a number may be said behind it, and lead on to it in other words.
        Assert.Empty(text.Moved("排查问题共【问题】个；【已解决】个问题已解决，缓解有【缓解】个"));
        Assert.Single(text.Moved("【已解决】个问题没有已解决"));
        Assert.Single(text.Moved("【已解决】个缓解了"));
        Assert.Equal([("未解决", "未解决56个", "已解决56个")], text.Moved("排查问题【问题】个，已解决【未解决】个"));
        Assert.Equal([("已解决", "已解决21个", "21个已经逾期")], text.Moved("未解决的【未解决】个问题中，【已解决】个已经逾期"));
        Assert.Equal([("逾期", "40个已经逾期", "40个得到解决")], text.Moved("【逾期】个得到解决"));
        Assert.Equal([("缓解", "缓解13个", "解决13个"), ("已解决", "已解决21个", "缓解21个")], text.Moved("解决【缓解】个，缓解【已解决】个"));
    }

    [Fact]
    public void Two_shares_behind_the_same_words_are_told_apart_by_what_stands_before_them()
    {
        var text = TokenText.Of(new(null, [new("申报"), new("29", "applied"), new("个，占90.6%，合格"), new("24", "passed"), new("个，占75%。")]), r => r.Figure!);

        Assert.Empty(text.Moved(text.Text));
        Assert.Equal(2, text.Moved("申报【applied】个，占【占百分比2】，合格【passed】个，占【占百分比】").Count);
    }

    [Theory]
    [InlineData("第一书记和十六大代表到一村一策的【问题】个")]
    [InlineData("落实四个一，“三个到位”，建立一个机制，统一千方百计")]
    public void Words_that_only_hold_a_numeral_are_no_typed_number(string text) => Assert.Empty(Of(90, 9).Against(text));

    [Fact]
    public void A_number_without_a_figure_is_called_what_it_says_it_is()
    {
        var text = TokenText.Of(new(null, Prose.Of($"全部逾期，最长的逾期{new Number(56) { Name = "最长逾期天数" }}天；据已上报的412份月报").Runs), _ => "");

        Assert.Equal("全部逾期，最长的逾期【最长逾期天数】天；据已上报的【据已上报的份数】份月报", text.Text);
        Assert.Equal(text.Key, TokenText.Of(new(null, [new("全部逾期，最长的逾期9天；据已上报的7份月报")]), _ => "").Key);
    }

    private static TokenText Of(int found, int open)
    {
        Run unresolved = new($"{open}", "problemsOpen");
        Paragraph paragraph = new(
            "（一）问题。",
            [
                new("排查"), new($"{found}", "problemsFound"), new("个，占90.6%；到10月31日，未解决"), unresolved, new("个，"), unresolved, new("个里最长的逾期412天。"),
            ]);
        return TokenText.Of(paragraph, r => r.Figure == "problemsFound" ? "问题" : "未解决");
    }
}
