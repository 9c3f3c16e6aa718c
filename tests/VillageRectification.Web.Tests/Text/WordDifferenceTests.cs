using VillageRectification.Web.Pages.Bulletins;

namespace VillageRectification.Web.Tests.Text;

public class WordDifferenceTests
{
    [Fact]
    public void What_one_wording_has_and_the_other_has_not_is_marked_and_numbers_stay_whole()
    {
        var difference = WordDifference.Of("已解决21个，缓解13个。", "已解决56个。其中缓解13个。");

        Assert.Equal([("已解决", false), ("21", true), ("个", false), ("，", true), ("缓解13个。", false)], difference.Was);
        Assert.Equal([("已解决", false), ("56", true), ("个", false), ("。其中", true), ("缓解13个。", false)], difference.Is);
    }

    [Fact]
    public void Either_may_be_the_others_beginning_and_what_is_alike_has_no_mark()
    {
        Assert.All(WordDifference.Of("𠮷村合格。", "𠮷村合格。").Was, p => Assert.False(p.IsOwn));
        Assert.Equal([("合格", false), ("的村", true)], WordDifference.Of("合格", "合格的村").Is);
        Assert.Equal([("合格", false)], WordDifference.Of("合格", "合格的村").Was);
        Assert.Empty(WordDifference.Of("合格", "").Is);
    }

    [Fact]
    public void Paragraphs_of_any_length_are_compared()
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("甲乙丙", 1300)), string.Concat(Enumerable.Repeat("丁戊", 2000)));
        var difference = WordDifference.Of(one, other);
        Assert.Equal((one, other), (string.Concat(difference.Was.Select(p => p.Text)), string.Concat(difference.Is.Select(p => p.Text))));
    }
}
