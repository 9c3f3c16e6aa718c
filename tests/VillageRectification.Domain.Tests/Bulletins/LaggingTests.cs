using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Bulletins;

public class LaggingTests
{
    private static readonly CasePersons Holders = new(default, "赵存良", "罗广才", "林存良", "何春梅", "县水利局", null, []);

    [Fact]
    public void Up_to_three_are_named_with_all_who_answer()
    {
        var document = Compose(Village.Several(3, n => Village.Good(n, InspectionOutcome.Failed)));
        Assert.Contains("村1（刘楼镇，党委书记赵存良、分管副书记罗广才、组织委员林存良，联系县领导何春梅）；村2", TextOf(document), StringComparison.Ordinal);
        Assert.Single(document.Annexes);
    }

    [Fact]
    public void More_than_three_are_named_with_their_secretary_and_the_rest_stands_in_annex_two()
    {
        var document = Compose(
            [
                .. Village.Several(3, n => Village.Good(n, InspectionOutcome.Failed)),
                Village.Good(9, outcome: null, applied: false) with { HasPlan = false, Measures = new(4, 1, 3) },
            ]);
        var text = TextOf(document);
        Assert.Contains("（一）验收不合格的村。村1（刘楼镇，党委书记赵存良）；村2（刘楼镇，党委书记赵存良）；村3（刘楼镇，党委书记赵存良）。", text, StringComparison.Ordinal);
        Assert.Contains("（二）尚未申报的村。村9（刘楼镇，党委书记赵存良；没有整顿方案，3项措施逾期）。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("罗广才", text, StringComparison.Ordinal);
        Assert.Equal(4, document.Table(1).Rows.Count);
        Assert.Equal(["4", "刘楼镇", "村9", "尚未申报，没有整顿方案，3项措施逾期", "赵存良", "罗广才", "林存良", "何春梅"], document.Table(1).Rows[3]);
    }

    [Fact]
    public void A_passed_village_lags_when_it_is_overdue_or_its_team_never_came()
    {
        var document = Compose([Village.Good(1), Village.Good(2) with { Measures = new(4, 3, 1) }, Village.Good(3) with { Presence = [] }]);
        Assert.Contains("其他有事项滞后的村：村2（刘楼镇，", TextOf(document), StringComparison.Ordinal);
        Assert.Contains("村3（刘楼镇，", TextOf(document), StringComparison.Ordinal);
        Assert.Contains("工作组全月没有驻村记录", TextOf(document), StringComparison.Ordinal);
        Assert.DoesNotContain("村1（", TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_it_says_so() =>
        Assert.Equal("没有不合格、未申报和逾期的村。", TextOf(Compose([Village.Good() with { Measures = new(2, 2, 0) }, Village.Good(2)])));

    [Fact]
    public void That_nothing_is_overdue_is_said_only_where_something_is_due() =>
        Assert.Equal("没有不合格和未申报的村。", TextOf(Compose([Village.Good(), Village.Good(2)])));

    [Fact]
    public void Of_a_subdistrict_and_of_a_district_everything_is_called_what_it_is()
    {
        CaseReading[] villages = [.. Village.Several(4, n => Village.Good(n, InspectionOutcome.Failed) with { Township = "中都街道" })];
        var text = TextOf(Compose(villages));
        Assert.Contains("村1（中都街道，党工委书记赵存良）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_with_one_story_are_named_together()
    {
        var villages = Village.Several(2, n => Village.Good(n));
        var document = BulletinComposer.Compose(
            Village.Material(villages) with { Exemplars = [.. villages.Select(v => new ExemplarReading(v.CaseId, "班子健全，矛盾化解"))] });
        Assert.StartsWith("工作突出的村：村1、村2班子健全，矛盾化解。", TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void The_annex_lists_every_village_by_code()
    {
        var document = Compose(
            [Village.Good(2) with { Measures = new(5, 4, 1), Categories = [new("土地纠纷", 2, 0, 0, 2)] }, Village.Good(1, outcome: null, applied: false)]);
        Assert.Equal(["未申报", "合格"], document.Table(0).Rows.Select(r => r[4]));
        Assert.Equal(["2", "刘楼镇", "村2", "未填", "合格", "4/5", "3", "20", "4"], document.Table(0).Rows[1]);
    }

    private static OfficialDocument Compose(CaseReading[] villages) =>
        BulletinComposer.Compose(Village.Material(villages) with { Persons = villages.ToDictionary(v => v.CaseId, _ => Holders) });

    [Fact]
    public void A_village_that_the_county_refused_is_not_said_to_be_the_citys()
    {
        var refused = AcceptanceReading.Of(AcceptanceEvents.Of(
        [
            new Inspection(Make.CaseIn(CaseStage.Passed), new(2003, 9, 1), InspectionKind.County, InspectionOutcome.Passed),
            Make.CaseIn(CaseStage.Passed).Refuse(new(2003, 10, 9), ManagementLevel.Ordinary, byCity: false, "债没有还"),
        ]));
        var byCity = Village.Good(4) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Refused, new(2003, 10, 9))) };
        CaseReading[] villages = [Village.Good(1), Village.Good(2) with { Acceptance = refused }, Village.Good(3)];
        var document = BulletinComposer.Compose(Village.Material(villages));

        Assert.Contains("1个村县级认定未通过", Reading.Part(BulletinPart.Overall, villages), StringComparison.Ordinal);
        Assert.Contains("县级认定未通过的村", TextOf(document), StringComparison.Ordinal);
        Assert.Contains("县级认定未通过的1个村重新整顿", Reading.Part(BulletinPart.NextMonth, villages), StringComparison.Ordinal);
        Assert.Contains("县级认定未通过", document.Table(0).Rows[1]);
        Assert.Contains("已申报验收，县级认定未通过。", Reading.Part(BulletinPart.Overall, villages[1]), StringComparison.Ordinal);
        Assert.Contains("2个村市级认定或县级认定未通过", Reading.Part(BulletinPart.Overall, [.. villages, byCity]), StringComparison.Ordinal);
    }

    private static string TextOf(OfficialDocument document) =>
        string.Concat(document.Part(BulletinPart.Villages).Paragraphs.Select(p => p.Text));
}
