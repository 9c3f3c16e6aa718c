namespace VillageRectification.Domain.Campaigns;

/// <summary>The rules a new campaign starts with: a sensible default, kept as data of each campaign.</summary>
internal static class CampaignRules
{
    public static IReadOnlyList<(string Name, string Unit)> Indicators { get; } =
        [("大中拱棚", "个"), ("机井", "眼"), ("修路", "公里"), ("高价值经济作物", "亩"), ("养殖小区", "处"), ("养殖户", "户")];

    public static IReadOnlyList<string> Categories { get; } =
        ["土地纠纷", "宅基地安排", "村内道路", "税费拖欠", "村级财务", "宗派矛盾", "社会治安", "计划生育", "承包合同", "历史遗留"];

    public static IReadOnlyList<string> CaseTypes { get; } = ["班子缺配", "软弱不团结", "财务混乱", "宗派矛盾", "经济薄弱", "治安信访"];

    public static IReadOnlyList<string> SupportKinds { get; } = ["资金", "物资", "技术", "信息", "项目", "人才", "管理", "就业", "党建", "走访慰问"];

    // Which eight 八有 are is said by each county; these are usual.
    private static readonly string[] VenueItems = ["房子", "牌子", "桌椅", "旗帜", "制度上墙", "档案柜", "公开栏", "学习资料"];

    private static readonly string[] StandingRules =
        ["岗位职责", "议事程序", "定期报告工作", "财务管理", "三会一课", "民主生活会", "重大事项决策", "两会一组", "四议三公开两报告"];

    private static readonly string[] MembersItems = ["无职党员设岗定责", "党员联系户", "党员承诺"];

    private static readonly CriterionDraft[] Criteria =
    [
        new("班子建设", "支部班子健全、书记在岗履职", 8) { IsMustPass = true, Basis = CriterionBasis.Branch },
        new("班子建设", "村委班子健全", 6) { IsMustPass = true, Basis = CriterionBasis.Committee },
        new("班子建设", "两委团结、分工明确", 5) { Basis = CriterionBasis.Relation },
        new("班子建设", "后备干部和发展党员工作正常", 5) { Basis = CriterionBasis.Membership },
        new("村级事务管理", "重大事项按议事程序办理", 4) { Basis = CriterionBasis.Rule, BasisItem = "议事程序" },
        new("村级事务管理", "村务、财务、党务按期公开", 5) { Basis = CriterionBasis.Disclosures },
        new("村级事务管理", "财务清理规范", 5) { IsMustPass = true, Basis = CriterionBasis.CategoryProblems, BasisItem = "村级财务" },
        new("村级事务管理", "民主监督组织发挥作用", 2) { Basis = CriterionBasis.Rule, BasisItem = "两会一组" },
        new("突出矛盾化解", "台账问题办结率", 8) { Basis = CriterionBasis.ResolvedProblems },
        new("突出矛盾化解", "多数群众评议满意", 5) { Basis = CriterionBasis.Appraisals },
        new("突出矛盾化解", "暂不能解决的有说明有安排", 3) { Basis = CriterionBasis.ExplainedProblems },
        new("突出矛盾化解", "没有新的集体上访", 4) { Basis = CriterionBasis.Petitions },
        new("制度规范", "规章制度健全", 4) { Basis = CriterionBasis.Rules },
        new("制度规范", "三会一课按期", 4) { Basis = CriterionBasis.Rule, BasisItem = "三会一课" },
        new("制度规范", "民主生活会", 2) { Basis = CriterionBasis.Rule, BasisItem = "民主生活会" },
        new("制度规范", "定期报告工作", 2) { Basis = CriterionBasis.Rule, BasisItem = "定期报告工作" },
        new("阵地和环境", "有活动场所", 4) { IsMustPass = true, Basis = CriterionBasis.Rooms },
        new("阵地和环境", "整洁并正常使用", 3) { Basis = CriterionBasis.TidyRooms },
        new("阵地和环境", "“八有”配套", 4) { Basis = CriterionBasis.Venue },
        new("阵地和环境", "村容村貌", 3),
        new("集体经济", "近期和中长期规划", 3) { Basis = CriterionBasis.Goals },
        new("集体经济", "集体收入比整顿前增加", 5) { Basis = CriterionBasis.Income },
        new("集体经济", "债务有计划并减少", 3) { Basis = CriterionBasis.Debt },
        new("集体经济", "水电路井等实事", 3) { Basis = CriterionBasis.Deeds },
    ];

    /// <summary>Presence: the liaison's week is speech 1, the liaison's month speech 3; both are in force. The team stays 20 days a month.</summary>
    public static void FillDefaults(Campaign campaign)
    {
        campaign.Require(Capacity.Team, PresencePeriod.Month, 20, campaign.Start);
        campaign.Require(Capacity.Liaison, PresencePeriod.Week, 1, campaign.Start);
        campaign.Require(Capacity.Liaison, PresencePeriod.Month, 3, campaign.Start);
        foreach (var (name, unit) in Indicators)
        {
            campaign.LearnIndicator(name, unit);
        }

        LearnAll(campaign, TermKind.ProblemCategory, Categories);
        LearnAll(campaign, TermKind.CaseType, CaseTypes);
        LearnAll(campaign, TermKind.SupportKind, SupportKinds);
        foreach (var list in Enum.GetValues<Checklist>())
        {
            LearnAll(campaign, list.ToTerm(), ChecklistItems(list));
        }

        campaign.Judge(Criteria, new());
        campaign.IdentificationRules().Begin(new(1, IdentificationList.Shipped), campaign.Start);
    }

    public static string[] ChecklistItems(Checklist list) => list switch
    {
        Checklist.Rules => StandingRules,
        Checklist.Venue => VenueItems,
        Checklist.Members => MembersItems,
    };

    /// <summary>What holds in the last campaign at its end holds in the next one from its start.</summary>
    public static void CarryOver(Campaign last, Campaign next)
    {
        foreach (var rule in last.PresenceRules.Where(r => r.To is null))
        {
            next.Require(rule.Capacity, rule.Period, rule.MinimumDays, next.Start);
        }

        foreach (var indicator in last.IndicatorsInUse)
        {
            next.LearnIndicator(indicator.Name, indicator.Unit);
        }

        foreach (var term in last.Terms.Where(t => t.EndedOn is null).OrderBy(t => t.Ordinal))
        {
            next.Learn(term.Kind, term.Name);
        }

        foreach (var synonym in last.SynonymsInUse)
        {
            next.Write(synonym.List, synonym.Word, synonym.Meaning, next.Start, synonym.By);
        }

        var standard = last.StandardOn(last.Deadline);
        next.Judge([.. standard.Items.Select(CriterionDraft.Of)], standard.Rules);
        next.IdentificationRules().Begin(new(1, last.IdentificationRules().On(last.Deadline).Items), next.Start);
        next.RiskRules().Begin(new(1, last.RiskRules().On(last.Deadline).Weights with { }), next.Start);
    }

    private static void LearnAll(Campaign campaign, TermKind kind, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            campaign.Learn(kind, name);
        }
    }
}
