using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Documents;

public class WordingTests
{
    [Theory]
    [InlineData(0, 100, null)]
    [InlineData(1, 100, "少数")]
    [InlineData(29, 100, "少数")]
    [InlineData(30, 100, "部分")]
    [InlineData(59, 100, "部分")]
    [InlineData(60, 100, "多数")]
    [InlineData(89, 100, "多数")]
    [InlineData(90, 100, "绝大多数")]
    [InlineData(99, 100, "绝大多数")]
    [InlineData(100, 100, "全部")]
    [InlineData(29, 32, "绝大多数")]
    [InlineData(0, 0, null)]
    public void A_share_has_its_word(long part, long whole, string? word) => Assert.Equal(word, Wording.Share(part, whole));

    [Fact]
    public void The_number_stands_beside_the_word() =>
        Assert.Equal("绝大多数村（29个）已申报验收", Wording.ShareOf(new(29), 32, "村", "已申报验收", "申报验收").Paragraph().Text);

    [Fact]
    public void None_is_said_in_words() =>
        Assert.Equal("没有村申报验收", Wording.ShareOf(new(0), 32, "村", "已申报验收", "申报验收").Paragraph().Text);

    [Theory]
    [InlineData(1, "已申报验收")]
    [InlineData(0, "没有申报验收")]
    public void Of_a_single_one_neither_share_nor_number_is_told(long part, string text)
    {
        Assert.Equal(text, Wording.ShareOf(new(part), 1, "村", "已申报验收", "申报验收").Paragraph().Text);
        Assert.Equal(text, Wording.SomeOf(new(part), 1, "村", "已申报验收", "申报验收").Paragraph().Text);
    }

    [Fact]
    public void A_number_does_not_follow_a_noun_in_brackets() =>
        Assert.Equal("全部（3个）村（社区）已申报验收", Wording.ShareOf(new(3), 3, "村（社区）", "已申报验收").Paragraph().Text);

    [Theory]
    [InlineData("有活动场所", "“有活动场所”")]
    [InlineData("“八有”配套", "“‘八有’配套”")]
    public void A_quotation_within_one_has_other_marks(string words, string quoted) => Assert.Equal(quoted, Wording.Quoted(words));

    [Theory]
    [InlineData(42_000, "42")]
    [InlineData(1_250, "1.25")]
    public void Quantities_are_counted_in_thousandths(long thousandths, string text) =>
        Assert.Equal(text, new Number(thousandths) { IsThousandths = true }.ToString());
}
