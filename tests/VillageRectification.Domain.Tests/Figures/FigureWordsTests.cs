using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

public sealed class FigureWordsTests
{
    private static readonly FigureSet Set = new One().On(Make.Start.AddMonths(2));

    [Fact]
    public void Every_name_has_its_figures() =>
        Assert.Equal(Enum.GetValues<FigureName>(), Set.Figures.Select(f => f.Name).Distinct());

    [Fact]
    public void No_two_figures_are_called_or_counted_alike()
    {
        Assert.Equal(Set.Figures.Count, Set.Figures.Select(f => f.Words.Title).Distinct().Count());
        Assert.Equal(Set.Figures.Count, Set.Figures.Select(f => f.Words.Definition).Distinct().Count());
        Assert.Equal(Set.Figures.Count(f => f.Words.Printed is not null), Set.Figures.Select(f => f.Words.Printed).OfType<string>().Distinct().Count());
    }

    [Fact]
    public void A_definition_leaves_the_full_stop_to_its_sentence() =>
        Assert.All(Set.Figures, f => Assert.Matches(@"[^。；，\s]$", f.Words.Definition));

    [Theory]
    [InlineData("passed", "验收合格", "验收合格", "合格数", "个村")]
    [InlineData("applied", "已申报验收", "申报验收", "申报数", "个村")]
    [InlineData("resolvedByCategory.土地纠纷", "土地纠纷已解决", "土地纠纷已解决", "土地纠纷解决村数", "个村")]
    [InlineData("indicators.修路", "修路", "修路", "修路", "公里")]
    [InlineData("debtYuan", "集体债务", "集体债务", null, "元")]
    [InlineData("presence.liaison.week.1", "联系部门每周不足1天", "联系部门每周不足1天", "联系部门不足每周1天的村数", "个村")]
    public void A_figure_has_one_entry(string key, string title, string shortName, string? printed, string unit)
    {
        var words = Set.Find(key)!.Words;
        Assert.Equal((title, shortName, printed, unit), (words.Title, words.Short, words.Printed, words.Unit));
    }

    [Fact]
    public void Communities_are_counted_and_explained_as_such()
    {
        var frame = Set.Frame with { Campaign = Set.Frame.Campaign with { UnitWord = "社区" } };
        var figures = new FigureSet(frame, Set.Readings).Figures;
        Assert.All(figures, f =>
            Assert.DoesNotMatch("(?<!驻)村(?!级|内)|驻村(?!副组长)", $"{f.Words.Title}{f.Words.Short}{f.Words.Definition}{f.Words.Printed}{f.Words.Unit}"));
        Assert.Equal(Set.Figures.Where(f => f.Words.CountsVillages).Select(f => f.Key), figures.Where(f => f.Words.Unit == "个社区").Select(f => f.Key));
        Assert.Equal("补选居委会", figures.Single(f => f.Name is FigureName.CommitteesElected).Words.Title);
    }

    [Fact]
    public void A_rule_is_named_with_its_period() =>
        Assert.Equal(
            ("每月20天", "每周不足1天"),
            (new FigureRule(Capacity.Team, PresencePeriod.Month, 20).ToText(), new FigureRule(Capacity.Liaison, PresencePeriod.Week, 1).ToText("不足")));
}
