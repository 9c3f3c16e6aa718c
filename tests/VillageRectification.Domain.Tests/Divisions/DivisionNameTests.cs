using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Divisions;

/// <summary>How places are called, and which of them share a name.</summary>
public class DivisionNameTests
{
    [Theory]
    [InlineData("刘楼镇", "刘楼", true)]
    [InlineData("刘楼乡", "刘楼镇", true)]
    [InlineData("汶上街道办事处", "汶上", true)]
    [InlineData("汶上街道", "汶上办事处", true)]
    [InlineData("刘 楼镇", "刘楼镇", true)]
    [InlineData("南旺镇", "北旺镇", false)]
    [InlineData("镇", "乡", false)]
    [InlineData("新村", "新", false)]
    public void Townships_are_compared_without_their_endings(string one, string other, bool isSame) =>
        Assert.Equal(isSame, DivisionName.SameTownship(one, other));

    [Theory]
    [InlineData("汶上街道", "党工委")]
    [InlineData("中都街道办事处", "党工委")]
    [InlineData("刘楼镇", "党委")]
    [InlineData("军屯乡", "党委")]
    public void A_subdistrict_has_a_working_committee(string township, string committee)
    {
        Assert.Equal(committee, DivisionName.PartyCommitteeOf(township));
        Assert.Equal(committee == "党工委", DivisionName.IsSubdistrict(township));
    }

    [Theory]
    [InlineData("孔庄村村民委员会", "孔庄")]
    [InlineData("孔庄村村委会", "孔庄")]
    [InlineData("孔庄村民委员会", "孔庄")]
    [InlineData("孔庄村委会", "孔庄")]
    [InlineData("永续社区居民委员会", "永续")]
    [InlineData("永续社区居委会", "永续")]
    [InlineData("永续居民委员会", "永续")]
    [InlineData("永续居委会", "永续")]
    [InlineData("永续社区", "永续")]
    [InlineData("孔庄村", "孔庄")]
    [InlineData("\u3000孔\t庄", "孔庄")]
    [InlineData("社区居委会", "社区")]
    public void Of_a_village_its_core_is_compared(string name, string core) => Assert.Equal(core, DivisionName.Core(name));

    [Theory]
    [InlineData("永续社区居委会", "永续社区")]
    [InlineData("孔庄村村民委员会", "孔庄村")]
    [InlineData("村民委员会", "村民委员会")]
    [InlineData("社区居委会", "社区居委会")]
    public void Plain_is_the_place_and_never_nothing(string listed, string plain) => Assert.Equal(plain, DivisionName.Plain(listed));

    [Fact]
    public void Villages_that_share_a_name_are_told_by_their_codes()
    {
        Assert.Equal(
            ["370830101201", "370830102201"],
            DivisionName.Shared([("370830101201", "孔庄村"), ("370830102201", "孔庄"), ("370830102202", "牛村"), ("370830102202", "牛村村委会")]).Order());
        Assert.Empty(DivisionName.Shared([]));
    }

    [Fact]
    public void A_division_takes_the_spelling_of_a_newer_ledger()
    {
        Division division = new(DivisionCode.Parse("370830112"), "刘楼乡");
        division.Rename("刘楼镇");
        Assert.Equal(("370830112000", "刘楼镇"), (division.Code, division.Name));
    }

    [Theory]
    [InlineData("370830112000", false)]
    [InlineData("370830112202", true)]
    public void A_code_says_its_county_its_township_and_whether_it_is_a_village(string text, bool isVillage)
    {
        var code = DivisionCode.Parse(text);
        Assert.Equal(("370830", "370830112000", isVillage, text), (code.County, code.Township.Value, code.IsVillage, code.ToString()));
    }

    [Theory]
    [InlineData("37", true)]
    [InlineData("3", false)]
    [InlineData("370830112202", true)]
    [InlineData("3708301122021", false)]
    [InlineData("370a", false)]
    [InlineData(null, false)]
    public void A_prefix_is_two_to_twelve_digits(string? text, bool isPrefix) => Assert.Equal(isPrefix, DivisionCode.IsPrefix(text));

    [Fact]
    public void What_is_no_code_is_refused_by_name()
    {
        Assert.Contains("'37083'", Assert.Throws<FormatException>(() => DivisionCode.Parse("37083")).Message, StringComparison.Ordinal);
        Assert.False(DivisionCode.TryParse(null, out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void The_country_has_its_cities_and_counties_in_order()
    {
        var all = CountyNames.All.ToArray();
        Assert.True(CountyNames.Has("370830") && CountyNames.Has("3708") && !CountyNames.Has("999999"));
        Assert.Contains(("370830", "汶上县"), all);
        Assert.Equal(all.OrderBy(a => a.Code, StringComparer.Ordinal), all);
        Assert.All(all, a => Assert.True(a.Code.Length is 4 or 6 && a.Code.All(char.IsAsciiDigit)));
    }

    [Theory]
    [InlineData("370830", "370830112", true)]
    [InlineData("370830112", "370830", false)]
    [InlineData("370830", "370831", false)]
    [InlineData("", "37", true)]
    public void A_range_covers_what_lies_in_it_whole(string prefix, string other, bool covers) =>
        Assert.Equal(covers, DivisionRange.OfPrefix(prefix).Covers(DivisionRange.OfPrefix(other)));
}
