using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Who is held up, who lags and why, in the text and in its annexes.</summary>
public sealed class VillageListTests
{
    private static readonly DateOnly InMonth = new(2003, 10, 8);

    [Theory]
    [InlineData(20, "、村20班子健全。")]
    [InlineData(21, "、村20等21个村班子健全。")]
    public void Of_one_story_twenty_villages_are_named_and_more_are_counted(int villages, string end)
    {
        var all = Village.Several(villages, n => Village.Good(n));
        var text = (Village.Material(all) with { Exemplars = [.. all.Select(v => new ExemplarReading(v.CaseId, "班子健全"))] }).Part(BulletinPart.Villages);
        Assert.StartsWith("工作突出的村：村1、村2、", text, StringComparison.Ordinal);
        Assert.Contains(end, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_village_is_held_up_without_a_story_too()
    {
        var all = Village.Several(3, n => Village.Good(n));
        var material = Village.Material(all) with
        {
            Exemplars = [new(all[1].CaseId, null), new(all[0].CaseId, " "), new(all[0].CaseId, "班子健全"), new(all[2].CaseId, "")],
        };
        Assert.StartsWith("工作突出的村：村2、村3；村1班子健全。", material.Part(BulletinPart.Villages), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_doubtful_is_undecided_until_the_drafter_says_so_and_not_before_the_pass()
    {
        var late = Village.Good(1) with { Measures = new(4, 3, 1) };
        var material = Village.Material(late, Village.Good(2), Village.Good(3, null, false)) with { Exemplars = [new(late.CaseId, "班子健全")] };
        var doubt = Assert.Single(Praise.Of(material));
        Assert.Equal((true, false), (doubt.IsUndecided, doubt.IsPrinted));
        Assert.True(Assert.Single(Praise.AgainstIssuing([doubt])).Is(BulletinRule.ExemplarUndecided));

        var kept = Assert.Single(Praise.Of(material with { Kept = new HashSet<Guid> { late.CaseId } }));
        Assert.Equal((false, true, true), (kept.IsUndecided, kept.IsPrinted, kept.Decision));
        var left = Assert.Single(Praise.Of(material with { LeftOut = new HashSet<Guid> { late.CaseId }, Kept = new HashSet<Guid> { late.CaseId } }));
        Assert.Equal((false, false, false), (left.IsUndecided, left.IsPrinted, left.Decision));
        Assert.Empty(Praise.AgainstIssuing([kept, left]));
        // Of a fault that is gone nothing is decided any more.
        var good = late with { Measures = new(4, 4, 0) };
        Assert.Empty(Praise.Of(Village.Material(good, Village.Good(2)) with { Exemplars = material.Exemplars, LeftOut = new HashSet<Guid> { good.CaseId } }));

        var waiting = Village.Good(4, outcome: null);
        var early = Assert.Single(Praise.Of(Village.Material(waiting, Village.Good(2)) with { Exemplars = [new(waiting.CaseId, "班子健全")] }));
        Assert.Equal((false, false, "还没有通过验收"), (early.IsUndecided, early.IsPrinted, Assert.Single(early.Doubts)));
    }

    [Fact]
    public void An_empty_month_of_all_teams_speaks_against_an_example_too()
    {
        var all = Village.Several(2, n => Village.Good(n).Present(Capacity.Liaison));
        var material = Village.Material(all) with { Exemplars = [new(all[0].CaseId, "班子健全")] };
        Assert.Equal(["10月份工作组没有驻村记录"], Assert.Single(Praise.Of(material)).Doubts);
        // Who alone has nobody there is named in the list.
        Assert.Equal(
            ["工作组全月没有驻村记录"],
            Assert.Single(Praise.Of(Village.Material(all[0], Village.Good(2)) with { Exemplars = [new(all[0].CaseId, "班子健全")] })).Doubts);
    }

    [Fact]
    public void Who_was_refused_is_listed_by_who_refused()
    {
        var byCity = Village.Good(2) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Refused, InMonth)) };
        Assert.StartsWith(
            "（一）市级认定未通过的村。村2（刘楼镇）。（二）县级认定未通过的村。村1（刘楼镇）。",
            Reading.Part(BulletinPart.Villages, Village.Good(1) with { Acceptance = RefusedByCounty() }, byCity, Village.Good(3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_are_of_the_month_as_far_as_it_has_come_and_a_deputy_is_missed_before_applying()
    {
        CaseReading[] villages = [Village.Good(1).Present(Capacity.Liaison), Village.Good(2), Village.Good(3, null, false) with { Team = new(false, false) }];
        var material = Village.Material(villages);
        Assert.Equal(
            "（一）尚未申报的村。村3（刘楼镇；没有确定驻村副组长）。（二）其他有事项滞后的村。村1（刘楼镇；工作组全月没有驻村记录）。",
            material.Part(BulletinPart.Villages));
        Assert.Contains("村1（刘楼镇；工作组本月还没有驻村记录）", (material with { IsRunning = true }).Part(BulletinPart.Villages), StringComparison.Ordinal);
        Assert.Equal(
            "没有不合格和未申报的村。", Reading.Part(BulletinPart.Villages, Village.Good(1), Village.Good(2) with { Team = new(false, false) }));
    }

    [Theory]
    [InlineData(true, false, "没有不合格和未申报的村。")]
    [InlineData(false, false, "没有未申报的村。")]
    [InlineData(false, true, "没有未申报和逾期的村。")]
    [InlineData(true, true, "没有不合格、未申报和逾期的村。")]
    public void That_there_is_none_is_said_of_what_somebody_wrote_down(bool inspected, bool planned, string sentence) => Assert.Equal(
        sentence,
        Reading.Part(
            BulletinPart.Villages, Village.Good(1, inspected ? InspectionOutcome.Passed : null) with { Measures = new(planned ? 2 : 0, 0, 0) },
            Village.Good(2, outcome: null)));

    [Fact]
    public void Beyond_twenty_they_are_told_by_kind_and_by_township_the_most_first()
    {
        CaseReading[] villages =
        [
            .. Village.Several(9, n => Village.Good(n, null, false) with { DivisionCode = $"3708301132{n:00}", Township = "南旺镇" }),
            .. Village.Several(11, n => Village.Good(n) with { DivisionCode = $"3708301122{n:00}", Township = "刘楼镇", Measures = new(3, 1, 1) }),
            Village.Good(21, null, false) with { DivisionCode = "370830114201", Township = "郭楼镇" },
        ];
        Assert.StartsWith(
            "滞后的村共21个，其中尚未申报10个、其他有事项滞后11个。按乡镇分，刘楼镇11个、南旺镇9个、郭楼镇1个。滞后最突出的10个村是村1（南旺镇；尚未申报）；村2（",
            Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
        Assert.StartsWith(
            "滞后的村共21个。都在刘楼镇。",
            Reading.Part(BulletinPart.Villages, Village.Several(21, n => Village.Good(n) with { Measures = new(3, 1, 1) })), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_townships_those_with_the_most_are_named_and_how_many_there_are()
    {
        CaseReading[] villages =
        [
            .. Enumerable.Range(1, 24).Select(n => Village.Good(n, null, false) is var v && n <= 20
                ? v with { DivisionCode = $"37083010{n % 3}2{n:00}", Township = $"镇{n % 3}" }
                : v with { DivisionCode = $"37083011{n % 10}2{n:00}", Township = $"乡{n}" }),
        ];
        Assert.StartsWith(
            "滞后的村共24个，全部尚未申报。分布在7个乡镇，较多的是镇17个、镇27个、镇06个。滞后最突出的10个村是",
            Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("刘楼镇", "党委\n书记")]
    [InlineData("中都街道", "书记")]
    public void The_second_annex_names_who_answers_for_each_and_why_it_lags(string township, string secretary)
    {
        CaseReading[] villages =
        [
            .. Village.Several(3, n => Village.Good(n, InspectionOutcome.Failed)), Village.Good(4) with { Township = township, Measures = new(4, 1, 3) },
        ];
        var document = BulletinComposer.Compose(Village.Material(villages).AnsweredBy(
            villages[0], p => p with { Secretary = "赵存良", DeputySecretary = "罗广才", OrganisationOfficer = "林存良", CountyLeader = "何春梅" }));
        Assert.Equal($"序号|乡镇|村|滞后原因|{secretary}|副书记|组织\n委员|联系县\n领导", document.Table(1).Lines().First());
        Assert.Equal(["4", township, "村4", "3项措施逾期", "未填", "未填", "未填", "未填"], document.Table(1).Rows[3]);
        Assert.EndsWith("以上4个村的三职责任人和联系县领导见附件2。", string.Concat(document.Part(BulletinPart.Villages).Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
        Assert.Equal(["后进村集中整顿情况一览表", "滞后村责任人名单"], document.Annexes.Select(a => a.Title));
    }

    [Theory]
    [InlineData("", "滞后原因见附件2，三职责任人和联系县领导没有登记。", "", "滞后村名单")]
    [InlineData("县", "联系县领导见附件2，三职责任人没有登记。", "|联系县\n领导", "滞后村责任人名单")]
    [InlineData("书", "党委书记见附件2，分管副书记、组织委员和联系县领导没有登记。", "|党委\n书记", "滞后村责任人名单")]
    [InlineData("书副", "党委书记和分管副书记见附件2，组织委员和联系县领导没有登记。", "|党委\n书记|副书记", "滞后村责任人名单")]
    [InlineData("书副组", "三职责任人见附件2，联系县领导没有登记。", "|党委\n书记|副书记|组织\n委员", "滞后村责任人名单")]
    [InlineData("书副组县", "三职责任人和联系县领导见附件2。", "|党委\n书记|副书记|组织\n委员|联系县\n领导", "滞后村责任人名单")]
    public void Of_posts_that_nobody_wrote_down_no_name_is_promised(string recorded, string said, string columns, string title)
    {
        var villages = Village.Several(4, n => Village.Good(n, InspectionOutcome.Failed));
        string? Name(char post) => recorded.Contains(post, StringComparison.Ordinal) ? "赵存良" : null;
        var document = BulletinComposer.Compose(Village.Material(villages).AnsweredBy(villages[3], p => p with
        {
            Secretary = Name('书'),
            DeputySecretary = Name('副'),
            OrganisationOfficer = Name('组'),
            CountyLeader = Name('县'),
        }));

        Assert.EndsWith("以上4个村的" + said, string.Concat(document.Part(BulletinPart.Villages).Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
        Assert.Equal("序号|乡镇|村|滞后原因" + columns, document.Table(1).Lines().First());
        Assert.Equal(title, document.Annexes.Last().Title);
        Assert.All(document.Table(1).Rows, r => Assert.Equal(document.Table(1).Columns.Count, r.Count));
    }

    [Fact]
    public void The_first_annex_tells_of_each_village_what_is_written_down()
    {
        CaseReading[] villages =
        [
            Village.Good(1) with { Standing = Standing.Suspended, Baseline = new(Guid.CreateVersion7(), ManagementLevel.CountyKey) },
            Village.Good(2, outcome: null).Present() with { HasPlan = false },
            Village.Good(3, InspectionOutcome.BasicallyPassed),
            Village.Good(4) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Verified, InMonth)) },
        ];
        var material = Village.Material(villages);
        material = material with { Persons = material.Persons.Where(p => p.Key != villages[1].CaseId).ToDictionary() };
        var table = BulletinComposer.Compose(material).Table(0);
        Assert.Equal("序号|乡镇|村|级别|验收|措施完成|逾期项|工作组驻村天数|部门入村天数", table.Lines().First());
        Assert.Equal(
            [
                "1|刘楼镇|村1|县重点|合格（中止）|0/0|未填|20|4", "2|刘楼镇|村2|未填|已申报|没有方案|未填|0|未填", "3|刘楼镇|村3|未填|基本合格|0/0|未填|20|4", "4|刘楼镇|村4|未填|转化升级|0/0|未填|20|4",
            ],
            table.Lines().Skip(1));

        var planless = Village.Material(Village.Good(1) with { HasPlan = false }) with
        {
            Recorded = Village.Everything with { Capacities = new HashSet<Capacity> { Capacity.Liaison } },
        };
        Assert.Equal(["序号|乡镇|村|级别|验收|措施完成|逾期项|部门入村天数", "1|刘楼镇|村1|未填|合格|未填|未填|4"], BulletinComposer.Compose(planless).Table(0).Lines());
    }

    private static AcceptanceReading RefusedByCounty() => AcceptanceReading.Of(AcceptanceEvents.Of(
    [
        new Inspection(Make.CaseIn(CaseStage.Passed), new(2003, 9, 1), InspectionKind.County, InspectionOutcome.Passed),
        Make.CaseIn(CaseStage.Passed).Refuse(new(2003, 10, 9), ManagementLevel.Ordinary, byCity: false, "债没有还"),
    ]));
}
