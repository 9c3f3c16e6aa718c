using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

public class ComposerTests
{
    [Fact]
    public void Who_has_revised_the_plan_or_applied_again_is_not_told_to()
    {
        CaseReading Since(int number, EventMark? plan, EventMark? applied) => Village.Good(number) with
        {
            Acceptance = AcceptanceReading.Of(new(true, true, plan, null, applied, null, null, new Dictionary<InspectionOutcome, EventMark>
            {
                [InspectionOutcome.Failed] = Mark(1),
            })),
        };
        EventMark Mark(int day) => new(Guid.CreateVersion7(), new(2003, 9, day), 0, default);
        var readings = new[]
        {
            Village.Good(1, InspectionOutcome.Failed), Since(2, Mark(9), null), Since(3, Mark(9), Mark(20)), Since(4, Mark(9), Mark(21)), Village.Good(5),
        };

        var text = string.Join('\n', BulletinComposer.Compose(Village.Material(readings)).Blocks.SelectMany(b => b.Lines()));

        Assert.Contains("验收不合格的1个村修订整顿方案，逐条整改，具备条件的再次申请", text, StringComparison.Ordinal);
        Assert.Contains("不合格后修订了方案的1个村按新方案逐条整改，具备条件的再次申请", text, StringComparison.Ordinal);
        Assert.Contains("已经再次申请的2个村由县委组织部抓紧检查", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_opening_counts_the_days_to_the_deadline_and_each_milestone_ahead()
    {
        var campaign = Make.Campaign();
        campaign.Schedule([("市级验收", new(2003, 12, 10)), ("县级检查", new(2003, 9, 10))]);
        var document = BulletinComposer.Compose(Village.Material(Village.Good()) with { Milestones = campaign.Milestones });

        Assert.Equal("关于2003年10月后进村集中整顿工作情况的通报", document.Title);
        Assert.Equal("现将10月份后进村集中整顿工作情况通报如下。数据截至10月31日，距市级验收还有40天，距整顿期限还有61天。", document.Opening().Text);
    }

    [Fact]
    public void All_is_said_as_all_and_none_as_none()
    {
        Assert.Contains("全部村（2个）已申报验收；全部村（2个）初步达到验收标准，没有不合格的村。", Text(BulletinPart.Overall, Village.Good(1), Village.Good(2)), StringComparison.Ordinal);
        var none = Text(BulletinPart.Overall, Village.Good(1, outcome: null, applied: false), Village.Good(2, outcome: null, applied: false));
        Assert.Contains("没有村申报验收。", none, StringComparison.Ordinal);
        Assert.DoesNotContain("验收标准", none, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_village_it_says_so()
    {
        var document = BulletinComposer.Compose(Village.Material());
        Assert.Equal("全县没有列入整顿的后进村。", Text(document, BulletinPart.Overall));
        Assert.Single(document.Sections);
        Assert.Empty(document.Annexes);
    }

    [Fact]
    public void Villages_that_fell_back_wait_or_were_refused_are_told_apart()
    {
        var text = Text(
            BulletinPart.Overall,
            Village.Good(1),
            Village.Good(2) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, new(2003, 10, 8))) },
            Village.Good(3) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Refused, new(2003, 10, 9))) },
            Village.Good(4, InspectionOutcome.Failed),
            Village.Good(5, outcome: null));

        Assert.Contains("1个村初步达到验收标准，1个村不合格，1个村反弹，1个村市级认定未通过；1个村等待检查", text, StringComparison.Ordinal);
        Assert.Contains("10月份回访1个村，发现反弹。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 13, "全县后进村没有发生上访。")]
    [InlineData(2, 13, "行动开始以来全县后进村发生上访2件次。")]
    [InlineData(0, 11, "据已上报的11份月报统计（每村每月一份，还缺2份），这些月报里没有上访。")]
    [InlineData(0, 0, "上访情况没有登记。")]
    public void Nothing_happened_is_printed_only_when_no_month_is_missing(int petitions, int reported, string sentence)
    {
        var text = Text(BulletinPart.Overall, Village.Good() with { Petitions = Village.Petitions(petitions, reported) });
        Assert.EndsWith(sentence, text, StringComparison.Ordinal);
        Assert.Equal(petitions == 0 && reported == 13, text.Contains("没有发生", StringComparison.Ordinal));
    }

    [Fact]
    public void It_compares_with_the_last_bulletin_as_stored_and_names_what_was_corrected()
    {
        var figures = Village.Figures(Village.Several(3, n => Village.Good(n)));
        var document = BulletinComposer.Compose(figures.Material() with
        {
            Earlier = new(11, new Dictionary<string, long?> { ["applied"] = 3, ["passed"] = 1 }),
            Corrections =
            [
                new("passed", 1, 2, [new("孔庄村", "检查验收", new(2003, 9, 3))]),
                new("cases", 1, 2, [new("孔庄村", "级别调整", new(2003, 9, 3))]) { Level = ManagementLevel.CityKey },
            ],
        });
        var text = Text(document, BulletinPart.Overall);
        Assert.Contains("申报数与上期持平，合格数比上期增加2个。", text, StringComparison.Ordinal);
        Assert.Contains("上期数据更正：合格数原为1个，现为2个（孔庄村2003年9月3日检查验收在上期印发后登记或更正）；"
            + "市重点数原为1个，现为2个（孔庄村2003年9月3日级别调整在上期印发后登记或更正）。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicators.修路", 40500, 42000, "修路原为40.5公里，现为42公里")]
    [InlineData("activists", 190, 184, "入党积极分子原为190人，现为184人")]
    [InlineData("overdueMeasures", 3, 2, "逾期措施原为3项，现为2项")]
    [InlineData("petitionMonthsMissing", 3, 1, "没有上报上访情况的月数原为3个月，现为1个月（上访情况在上期印发后补报或更正）")]
    public void A_correction_counts_in_the_unit_of_its_figure(string key, int was, int now, string said) => Assert.Contains(
        $"上期数据更正：{said}。",
        Text(BulletinComposer.Compose(Village.Material(Village.Good()) with { Corrections = [new(key, was, now, [])] }), BulletinPart.Overall),
        StringComparison.Ordinal);

    [Fact]
    public void A_corrective_issue_names_the_one_it_corrects_and_asks_for_what_can_still_be_done()
    {
        var material = Village.Material(Village.Good(1, InspectionOutcome.Failed)) with
        {
            Corrected = new(11, [new("passed", 1, 0, [new("村1", "检查验收", new(2003, 9, 3))])]),
        };
        var document = BulletinComposer.Compose(material);
        Assert.Equal("关于更正2003年10月后进村集中整顿工作情况的通报", document.Title);
        Assert.StartsWith("第11期通报印发后，有的记录有了登记或更正，现将2003年10月份后进村集中整顿工作情况更正如下，第11期以本期为准。数据截至10月31日", document.Opening().Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "第11期通报有的文字需要更正，现将", BulletinComposer.Compose(material with { Corrected = new(11, []) }).Opening().Text, StringComparison.Ordinal);
        Assert.Contains("与第11期相比：合格数原为1个，现为0个（村12003年9月3日检查验收在印发后登记或更正）。", Text(document, BulletinPart.Overall), StringComparison.Ordinal);
        Assert.EndsWith("11月份工作要求", document.Part(BulletinPart.NextMonth).Heading, StringComparison.Ordinal);
        Assert.Null(BulletinComposer.Compose(material with { IsNextOver = true }).Find(BulletinPart.NextMonth));
    }

    [Fact]
    public void Problems_are_told_by_category_most_villages_first()
    {
        var figures = Village.Figures(
            Village.Good(1) with { Categories = [new("村级财务", 2, 2, 0, 0), new("宗派矛盾", 1, 0, 1, 0)] },
            Village.Good(2) with { Categories = [new("村级财务", 1, 1, 0, 0), new("土地纠纷", 1, 0, 0, 1)] });
        var document = BulletinComposer.Compose(figures.Material() with { OldestOverdueProblem = new(2003, 9, 5) });
        Assert.Equal(
            "排查突出问题5个，已解决3个，缓解1个，未解决1个。村级财务问题解决2个村，宗派矛盾缓解1个村。未解决的1个问题已经逾期56天。",
            Text(document, BulletinPart.Problems));
    }

    [Fact]
    public void Indicators_are_summed_up_and_those_without_progress_named()
    {
        var village = Village.Good() with { Indicators = new Dictionary<string, long> { ["修路"] = 1_500 } };
        Assert.Equal("行动开始以来，修路1.5公里；机井没有进展。", Text(BulletinPart.Economy, village));
    }

    [Fact]
    public void Departments_that_never_came_are_named()
    {
        var village = Village.Good() with { Presence = [new(Capacity.Team, 8, new Dictionary<DateOnly, int>())] };
        var document = BulletinComposer.Compose(Village.Material(village, Village.Good(2)));
        var text = Text(document, BulletinPart.Presence);
        Assert.Contains("10月份2个工作组驻村28天，达到每月20天规定的1个村，不足的1个村。驻村较少的有村18天。", text, StringComparison.Ordinal);
        Assert.Contains("联系部门入村4天，1个村不足每月3天。村1（县水利局）全月没有入村记录。", text, StringComparison.Ordinal);
        Assert.Contains("10月份没有开展督查。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Visits_name_who_was_not_at_post_and_what_was_found()
    {
        var village = Village.Good();
        var document = BulletinComposer.Compose(Village.Material(village) with
        {
            Visits =
            [
                new(
                    village.CaseId,
                    new(2003, 10, 8),
                    VisitNotice.Unannounced,
                    AtPost.DeputyOnly,
                    [Finding("制度未上墙", new(2003, 11, 15), null), Finding("缺记", null, new(2003, 10, 20))]),
            ],
        });
        Assert.Contains(
            "督查1个村，是暗访。村1仅副组长在岗，制度未上墙。限11月15日前整改。另有1个问题已经整改。", Text(document, BulletinPart.Presence), StringComparison.Ordinal);
    }

    [Fact]
    public void The_editors_paragraphs_stand_below_the_computed_ones()
    {
        var document = BulletinComposer.Compose(Village.Material(Village.Good()) with
        {
            Notes = new Dictionary<BulletinPart, string> { [BulletinPart.NextMonth] = "一是巩固。\r\n\r\n二是回访。" },
        });
        var section = document.Part(BulletinPart.NextMonth);
        Assert.Equal("六、11月份工作要求", section.Heading);
        Assert.Equal(["一是巩固。", "二是回访。"], section.Paragraphs.TakeLast(2).Select(p => p.Text));
    }

    [Fact]
    public void Each_number_of_a_figure_remembers_its_key()
    {
        var document = BulletinComposer.Compose(Village.Material(Village.Good(), Village.Good(2)));
        var runs = document.Part(BulletinPart.Overall).Paragraphs.First().Runs;
        Assert.Contains(new("2", "passed"), runs);
        Assert.All(runs.Where(r => r.Figure is not null), r => Assert.Matches("^[0-9.]+$", r.Text));
    }

    [Fact]
    public void Every_figure_that_is_printed_has_a_word_for_its_correction()
    {
        CaseReading[] villages =
        [
            Village.Good(1) with { Membership = new(3, 2, 1), IsBranchEstablished = true, IsCommitteeElected = true, Standing = Standing.Suspended },
            Village.Good(2) with { Branch = Complete, Committee = Complete, Indicators = new Dictionary<string, long> { ["修路"] = 1_500 } },
            Village.Good(3, InspectionOutcome.Failed) with { Measures = new(3, 1, 2), HasPlan = false, Team = new(false, true), Presence = [] },
            Village.Good(4, outcome: null) with { Categories = [new("村级财务", 2, 2, 0, 0), new("宗派矛盾", 1, 0, 1, 0), new("土地纠纷", 1, 0, 0, 1)] },
            Village.Good(5, outcome: null, applied: false) with { Petitions = Village.Petitions(2, 11) },
            Village.Good(6) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, new(2003, 10, 8))) },
            Village.Good(7) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Refused, new(2003, 10, 9))) },
            Village.Good(8) with
            {
                Acceptance = Village.Acceptance(
                    InspectionOutcome.Passed, true, (InspectionOutcome.Held, new(2003, 10, 3)), (InspectionOutcome.Verified, new(2003, 10, 9))),
            },
        ];
        var figures = Village.Figures(villages);
        string[] printed =
        [
            .. BulletinComposer.Compose(figures.Material()).Sections
                .SelectMany(s => s.Paragraphs).SelectMany(p => p.Runs).Where(r => r.List is null).Select(r => r.Figure).OfType<string>().Distinct(),
        ];

        Assert.True(printed.Length > 25, string.Join(' ', printed));
        Assert.All(printed, key => Assert.Contains(
            "上期数据更正：",
            Text(BulletinComposer.Compose(figures.Material() with { Corrections = [new(key, 1, 2, [])] }), BulletinPart.Overall),
            StringComparison.Ordinal));
    }

    private static CommitteeReading Complete { get; } = new(CommitteeState.Complete, Guid.CreateVersion7());

    private static string Text(BulletinPart part, params CaseReading[] villages) => Text(BulletinComposer.Compose(Village.Material(villages)), part);

    private static FindingReading Finding(string text, DateOnly? dueOn, DateOnly? remediedOn) =>
        new(Guid.CreateVersion7(), new(2003, 10, 8), text, VisitNotice.Unannounced, AtPost.DeputyOnly, dueOn, remediedOn);

    private static string Text(OfficialDocument document, BulletinPart part) =>
        string.Concat(document.Find(part)?.Paragraphs.Select(p => p.Text) ?? []);
}
