using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Domain.Tests.Bulletins;

public class ProblemTotalsTests
{
    [Theory]
    [InlineData(18, 0, 0, "排查突出问题18个，还没有一个得到解决或缓解。")]
    [InlineData(18, 0, 1, "排查突出问题18个，还没有一个解决，已缓解1个，未解决17个。")]
    [InlineData(18, 0, 18, "排查突出问题18个，全部（18个）得到缓解，还没有一个解决。")]
    [InlineData(18, 1, 0, "排查突出问题18个，已解决1个，未解决17个。")]
    [InlineData(18, 1, 2, "排查突出问题18个，已解决1个，缓解2个，未解决15个。")]
    [InlineData(18, 1, 17, "排查突出问题18个，已解决1个，其余17个得到缓解。")]
    [InlineData(18, 18, 0, "排查突出问题18个，全部（18个）得到解决。")]
    public void Nothing_is_said_in_words(int found, int resolved, int eased, string sentence)
    {
        var village = Village.Good() with { Categories = [new("土地纠纷", found, resolved, eased, 0)] };
        Assert.StartsWith(sentence, Reading.Part(BulletinPart.Problems, village), StringComparison.Ordinal);
    }
}
