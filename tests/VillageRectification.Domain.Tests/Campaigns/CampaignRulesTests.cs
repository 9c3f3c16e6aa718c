using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>What a new campaign begins with, as the department's papers have it.</summary>
public sealed class CampaignRulesTests
{
    private static readonly Campaign Campaign = Make.Campaign();

    [Fact]
    public void The_sheet_of_the_county_inspection_has_twenty_four_items_of_which_four_must_pass()
    {
        Assert.Equal(
            [
                ("班子建设", "支部班子健全、书记在岗履职", 8, true), ("班子建设", "村委班子健全", 6, true),
                ("班子建设", "两委团结、分工明确", 5, false), ("班子建设", "后备干部和发展党员工作正常", 5, false),
                ("村级事务管理", "重大事项按议事程序办理", 4, false), ("村级事务管理", "村务、财务、党务按期公开", 5, false),
                ("村级事务管理", "财务清理规范", 5, true), ("村级事务管理", "民主监督组织发挥作用", 2, false),
                ("突出矛盾化解", "台账问题办结率", 8, false), ("突出矛盾化解", "多数群众评议满意", 5, false),
                ("突出矛盾化解", "暂不能解决的有说明有安排", 3, false), ("突出矛盾化解", "没有新的集体上访", 4, false),
                ("制度规范", "规章制度健全", 4, false), ("制度规范", "三会一课按期", 4, false),
                ("制度规范", "民主生活会", 2, false), ("制度规范", "定期报告工作", 2, false),
                ("阵地和环境", "有活动场所", 4, true), ("阵地和环境", "整洁并正常使用", 3, false),
                ("阵地和环境", "“八有”配套", 4, false), ("阵地和环境", "村容村貌", 3, false),
                ("集体经济", "近期和中长期规划", 3, false), ("集体经济", "集体收入比整顿前增加", 5, false),
                ("集体经济", "债务有计划并减少", 3, false), ("集体经济", "水电路井等实事", 3, false),
            ],
            Campaign.Criteria.OrderBy(c => c.Ordinal).Select(c => (c.Aspect, c.Text, c.Points, c.IsMustPass)));
        Assert.Equal((100, 4), (Campaign.Criteria.Sum(c => c.Points), Campaign.Criteria.Count(c => c.IsMustPass)));
    }

    [Fact]
    public void Its_closed_words_stand_in_the_order_of_the_ledger()
    {
        Assert.Equal(
            ["土地纠纷", "宅基地安排", "村内道路", "税费拖欠", "村级财务", "宗派矛盾", "社会治安", "计划生育", "承包合同", "历史遗留"],
            Campaign.TermsOf(TermKind.ProblemCategory));
        Assert.Equal(["班子缺配", "软弱不团结", "财务混乱", "宗派矛盾", "经济薄弱", "治安信访"], Campaign.TermsOf(TermKind.CaseType));
        Assert.Equal(
            ["资金", "物资", "技术", "信息", "项目", "人才", "管理", "就业", "党建", "走访慰问"], Campaign.TermsOf(TermKind.SupportKind));
    }

    [Fact]
    public void Its_indicators_are_counted_in_the_units_of_the_ledger() => Assert.Equal(
        [("大中拱棚", "个"), ("机井", "眼"), ("修路", "公里"), ("高价值经济作物", "亩"), ("养殖小区", "处"), ("养殖户", "户")],
        Campaign.Indicators.Select(i => (i.Name, i.Unit)));

    [Theory]
    [InlineData(Domain.Campaigns.Campaign.FirstYear, 0, false)]
    [InlineData(Domain.Campaigns.Campaign.FirstYear - 1, 0, true)]
    [InlineData(Domain.Campaigns.Campaign.LastYear, 0, false)]
    [InlineData(Domain.Campaigns.Campaign.LastYear + 1, 0, true)]
    [InlineData(Domain.Campaigns.Campaign.LastYear - 3, 3, false)]
    public void Its_years_are_believed_from_the_first_to_the_last(int year, int years, bool isRefused)
    {
        var refused = Record.Exception(() => new Campaign("370830", "汶上县", "整顿", new(year, 1, 1), new(year + years, 12, 31)));
        Assert.Equal(isRefused, refused is not null);
    }

    [Fact]
    public void An_indicator_is_learnt_once_and_stands_behind_those_before_it()
    {
        var campaign = Make.Campaign();
        var before = campaign.Indicators.Count;
        Assert.True(campaign.LearnIndicator("沼气池", "座"));
        Assert.False(campaign.LearnIndicator("沼气池", "个"));
        Assert.Equal(("沼气池", "座", before + 1), (campaign.Indicators[^1].Name, campaign.Indicators[^1].Unit, campaign.Indicators[^1].Ordinal));
        Assert.Equal(before + 1, campaign.Indicators.Count);
    }

    [Theory]
    [InlineData("一", true)]
    [InlineData("\u9FFF", true)]
    [InlineData("\u4DFF", false)]
    [InlineData("\uA000", false)]
    [InlineData("村（社区）、街道", true)]
    [InlineData("（村）", false)]
    [InlineData("", false)]
    public void A_word_is_made_of_characters_from_the_first_to_the_last(string text, bool isWord) =>
        Assert.Equal(isWord, CampaignWords.IsWord(text, CampaignWords.UnitMaxLength));

    [Fact]
    public void A_village_is_called_so_unless_the_county_says_otherwise() =>
        Assert.Equal(new CampaignWords("后进村", "村"), CampaignWords.Of(" ", null));
}
