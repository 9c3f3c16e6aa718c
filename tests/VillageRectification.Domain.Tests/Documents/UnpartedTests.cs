using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Documents;

/// <summary>What stays on one line of a paper.</summary>
public class UnpartedTests
{
    [Theory]
    [InlineData("排查突出问题90个，修路42公里", "90个 42公里")]
    [InlineData("（29个）已申报", "29个")]
    [InlineData("到2003年10月31日，10月份", "2003年 10月31日 10月")]
    [InlineData("第9期通报", "第9期")]
    [InlineData("附件2", "")]
    [InlineData("12.5亩，1,200元，3人次", "12.5亩 1,200元 3人次")]
    [InlineData("占31%。", "")]
    [InlineData("没有数", "")]
    public void A_number_with_its_unit_and_a_month_with_its_day(string text, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', Unparted.In(text).Select(p => text[p.From..p.To])));
}
