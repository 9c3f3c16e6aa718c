using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Divisions;

public class NationalDivisionsTests
{
    [Fact]
    public void A_county_has_its_townships_and_villages_by_the_names_that_ledgers_use()
    {
        var county = NationalDivisions.OfCounty("370830");

        Assert.Equal("南旺镇", county.Single(d => d.Code.Value == "370830102000").Name);
        Assert.Equal("牛村社区", county.Single(d => d.Code.Value == "370830001006").Name);
        Assert.All(county, d => Assert.Equal("370830", d.Code.County));
        Assert.All(county.Where(d => d.Code.IsVillage), v => Assert.Contains(county, t => t.Code == v.Code.Township));
        Assert.True(county.Count(d => d.Code.IsVillage) > 300);
    }

    [Fact]
    public void A_city_without_counties_is_read_as_its_one_area() =>
        Assert.All(NationalDivisions.OfCounty("441900"), d => Assert.StartsWith("441900", d.Code.Value, StringComparison.Ordinal));

    [Theory]
    [InlineData("999999")]
    [InlineData("370899")]
    public void A_county_that_the_list_does_not_have_has_none(string code) => Assert.Empty(NationalDivisions.OfCounty(code));

    [Theory]
    [InlineData("孔庄村村民委员会", "孔庄村")]
    [InlineData("孔庄村委会", "孔庄村")]
    [InlineData("孔庄村村委会", "孔庄村")]
    [InlineData("孔庄村民委员会", "孔庄村")]
    [InlineData("永续社区居民委员会", "永续社区")]
    [InlineData("新华居委会", "新华居委会")]
    [InlineData("村委会", "村委会")]
    public void A_committee_is_called_by_its_place(string listed, string plain) => Assert.Equal(plain, DivisionName.Plain(listed));
}
