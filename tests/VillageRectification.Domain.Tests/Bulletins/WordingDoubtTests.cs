using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>What an editor writes beside the figures is compared with them, as far as words can be.</summary>
public class WordingDoubtTests
{
    [Theory]
    [InlineData("全县没有不合格的村，全部合格。", WordingDoubtKind.None, "没有不合格", "1个村", "")]
    [InlineData("全县没有不合格的村，全部合格。", WordingDoubtKind.All, "全部合格", "3个村", "5个村")]
    [InlineData("各村均已申报验收。", WordingDoubtKind.All, "均已申报验收", "4个村", "5个村")]
    [InlineData("2个村还没有申报。", WordingDoubtKind.None, "没有申报", "4个村", "")]
    [InlineData("无一不合格。", WordingDoubtKind.None, "无一不合格", "1个村", "")]
    [InlineData("突出问题全部得到解决。", WordingDoubtKind.All, "全部得到解决", "2件", "6件")]
    [InlineData("合格率达到100%。", WordingDoubtKind.All, "合格率达到100%", "3个村", "5个村")]
    [InlineData("全部没有逾期。", WordingDoubtKind.None, "全部没有逾期", "3件", "")]
    [InlineData("目前合格的村有4个。", WordingDoubtKind.Number, "合格的村有4个", "3个村", "")]
    [InlineData("南旺镇的村全部合格。", WordingDoubtKind.All, "全部合格", "0个村", "1个村")]
    public void Words_that_a_figure_contradicts_are_named_with_it(string text, WordingDoubtKind kind, string words, string value, string other) =>
        Assert.Contains(Of(text), d => d.Kind == kind && d.Words == words && d.Value == value && d.Other == other);

    [Theory]
    [InlineData("全县没有出现反弹的村。")]
    [InlineData("1个村还没有申报。")]
    [InlineData("合格的村共3个，不合格的村有1个。")]
    [InlineData("3个合格的村全部申报。")]
    [InlineData("刘楼镇的村全部申报。")]
    [InlineData("全部村要在年底前拿出办法，没有借口。")]
    [InlineData("各乡镇都要抓紧，不能走过场。")]
    [InlineData("无论合格不合格，都要巩固。")]
    public void What_the_figures_bear_out_or_do_not_know_is_not_asked_about(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("村2的上访不能再拖。", WordingDoubtKind.VillagePetition, "村2")]
    [InlineData("11月上旬组织暗访。", WordingDoubtKind.SecretVisit, "")]
    public void What_no_bulletin_tells_is_named(string text, WordingDoubtKind kind, string name) =>
        Assert.Contains(Of(text), d => d.Kind == kind && d.Name == name);

    [Fact]
    public void What_says_nothing_of_a_figure_is_not_asked_about() => Assert.Empty(Of("认真总结。"));

    private static IReadOnlyList<WordingDoubt> Of(string text)
    {
        var material = Village.Material(
            Village.Good(1) with { Categories = [new("土地纠纷", 6, 2, 0, 3)] }, Village.Good(2), Village.Good(3),
            Village.Good(4, InspectionOutcome.Failed), Village.Good(5, outcome: null, applied: false) with { Township = "南旺镇" }) with
        {
            Notes = new Dictionary<BulletinPart, string> { [BulletinPart.NextMonth] = text },
        };
        return BulletinComposer.Doubts(material, BulletinComposer.Compose(material));
    }
}
