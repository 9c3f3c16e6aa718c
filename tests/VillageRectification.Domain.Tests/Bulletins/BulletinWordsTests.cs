using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Domain.Tests.Bulletins;

public class BulletinWordsTests
{
    [Theory]
    [InlineData("汶上县", "县")]
    [InlineData("曲阜市", "市")]
    [InlineData("任城区", "区")]
    [InlineData("某地", "县")]
    public void A_county_is_called_what_it_is(string name, string word) => Assert.Equal(word, BulletinWords.CountyWord(name));
}
