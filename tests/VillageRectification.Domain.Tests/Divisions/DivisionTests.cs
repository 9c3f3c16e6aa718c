using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Divisions;

public class DivisionTests
{
    [Theory]
    [InlineData("37", "370000000000")]
    [InlineData("370830", "370830000000")]
    [InlineData("370830112", "370830112000")]
    [InlineData("370830112202", "370830112202")]
    public void A_code_of_a_level_is_padded(string text, string value) => Assert.Equal(value, DivisionCode.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3708301")]
    [InlineData("37083011220a")]
    [InlineData("3708301122021")]
    [InlineData("３７")]
    public void Anything_else_is_no_code(string text) => Assert.False(DivisionCode.TryParse(text, out _));

    [Theory]
    [InlineData("孔庄村", "孔庄", true)]
    [InlineData("孔庄村村民委员会", "孔庄村", true)]
    [InlineData("孔庄村委会", "孔庄村", true)]
    [InlineData(" 孔庄 村", "孔庄村", true)]
    [InlineData("朝阳社区", "朝阳居委会", true)]
    [InlineData("孔庄村", "东孔庄村", false)]
    [InlineData("村", "", false)]
    public void Names_are_compared_without_their_endings(string one, string other, bool isSame) => Assert.Equal(isSame, DivisionName.Same(one, other));

    [Theory]
    [InlineData("370830112", "370830112000", true)]
    [InlineData("370830112", "370830112999", true)]
    [InlineData("370830112", "370830113000", false)]
    [InlineData("3708", "370900000000", false)]
    [InlineData("", "000000000000", true)]
    public void A_prefix_is_a_range(string prefix, string code, bool isInside) => Assert.Equal(isInside, DivisionRange.OfPrefix(prefix).Contains(code));

    [Theory]
    [InlineData("000000000000")]
    [InlineData("100000000000")]
    [InlineData("370830112202")]
    [InlineData("999999999999")]
    public void Nothing_holds_no_code(string code) => Assert.False(DivisionRange.Nothing.Contains(code));
}
