using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Divisions;

public sealed class CountyNamesTests
{
    [Theory]
    [InlineData("370830", "汶上县")]
    [InlineData("3708", "济宁市")]
    [InlineData("110101", "东城区")]
    [InlineData("999999", "999999")]
    public void A_county_or_city_is_named_and_an_unknown_code_names_itself(string code, string name) => Assert.Equal(name, CountyNames.Of(code));
}
