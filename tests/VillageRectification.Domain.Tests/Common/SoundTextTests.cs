using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public class SoundTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("修复机井\r\n\t两眼")]
    [InlineData("𠮷野家 👍🏽 👩‍👩‍👧‍👦 ❤️‍🔥")]
    [InlineData("\uFDCF\uFDF0\uFFFD")]
    public void What_people_write_stays(string text)
    {
        Assert.True(SoundText.IsSound(text));
        Assert.Equal(text, SoundText.Mend(text));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u0001")]
    [InlineData("\u007F")]
    [InlineData("\u0085")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("\uFDEF")]
    [InlineData("\U0001FFFE")]
    [InlineData("\U0010FFFF")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200F")]
    [InlineData("\u061C")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u2060")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u2028")]
    [InlineData("\u3164")]
    [InlineData("\U000E0041")]
    public void What_no_character_is_goes(string none)
    {
        Assert.False(SoundText.IsSound($"机{none}井"));
        Assert.Equal("机井", SoundText.Mend($"机{none}井"));
        Assert.Equal("", SoundText.Mend(none));
    }

    [Theory]
    [InlineData("孔庄\u200B")]
    [InlineData("\uFEFF孔庄")]
    public void What_is_only_unseen_can_be_looked_for(string pasted) => Assert.True(SoundText.IsStorable(pasted));

    // Lone halves cannot be written in an attribute.
    [Fact]
    public void Half_a_pair_is_shown_as_lost()
    {
        foreach (var half in new[] { '\uD800', '\uDBFF', '\uDC00', '\uDFFF' })
        {
            Assert.False(SoundText.IsSound($"机{half}"));
            Assert.Equal("机\uFFFD井", SoundText.Mend($"机{half}井"));
        }
    }
}
