using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Counties unlike most: one village, one township, communities and villages together.</summary>
public class OddCountyTests
{
    private static readonly BaselineReading Key = new(Guid.CreateVersion7(), ManagementLevel.CountyKey);

    [Theory]
    [InlineData(null, false, "还没有申报验收。")]
    [InlineData(null, true, "已申报验收，等待检查。")]
    [InlineData(InspectionOutcome.Passed, true, "已申报验收，初步达到验收标准。")]
    [InlineData(InspectionOutcome.Failed, true, "已申报验收，验收不合格。")]
    public void A_single_village_is_spoken_of_as_one(InspectionOutcome? outcome, bool applied, string sentence)
    {
        var text = Reading.Part(BulletinPart.Overall, Village.Good(1, outcome, applied) with { Baseline = Key, Standing = Standing.Suspended });
        Assert.StartsWith($"全县后进村1个，是县重点，已中止整顿。{sentence}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_single_village_is_a_share()
    {
        var village = Village.Good(1) with
        {
            Branch = new(CommitteeState.Incomplete, Guid.CreateVersion7()),
            Committee = new(CommitteeState.Complete, Guid.CreateVersion7()),
            IsBranchEstablished = true,
            Categories = [new("土地纠纷", 2, 1, 0, 0), new("宗派矛盾", 1, 1, 0, 0)],
        };
        var material = Village.Material(village);
        Assert.Equal(
            "（一）班子建设。建立健全了党支部，没有补选村委会。目前党支部还不健全，村委会健全。（二）队伍建设。没有培养入党积极分子和后备干部，没有发展党员。",
            material.Part(BulletinPart.Organisation));
        Assert.Contains("宗派矛盾问题得到解决。未解决的1个问题没有逾期。", material.Part(BulletinPart.Problems), StringComparison.Ordinal);
        Assert.Equal("没有滞后事项。", material.Part(BulletinPart.Villages));
        Assert.Equal("县委组织部对尚未回访的合格村回访一遍。", material.Part(BulletinPart.NextMonth));
        Assert.Equal(
            "（一）工作组。10月份工作组驻村20天，达到每月20天规定。（二）联系部门。联系部门入村4天，达到每月3天规定。（三）督查。10月份没有开展督查。",
            material.Part(BulletinPart.Presence));
    }

    [Fact]
    public void It_is_the_department_that_did_not_come_and_not_the_village() => Assert.Contains(
        "村1的联系部门（县水利局）10月份没有入村记录。", Reading.Part(BulletinPart.Presence, Village.Good().Present(Capacity.Team)), StringComparison.Ordinal);

    [Fact]
    public void All_that_have_a_department_are_not_all_villages()
    {
        CaseReading[] villages = [Village.Good(1), Village.Good(2), Village.Good(3).Present(Capacity.Team)];
        var material = Village.Material(villages);
        var text = (material with { Persons = material.Persons.Where(p => p.Key != villages[2].CaseId).ToDictionary() }).Part(BulletinPart.Presence);
        Assert.Contains("2个村都达到每月3天规定，另有1个村没有登记联系部门也没有来人的记录", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_that_lag_alike_in_one_township_are_said_to()
    {
        var text = Reading.Part(BulletinPart.Villages, Village.Several(21, n => Village.Good(n, null, false)));
        Assert.Contains("滞后的村共21个，全部尚未申报。都在刘楼镇。滞后最突出的10个村是", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_only_subdistricts_no_township_is_spoken_of()
    {
        CaseReading[] villages =
        [
            .. Village.Several(22, n => Village.Good(n, InspectionOutcome.Failed) with { Township = $"街道{n % 2}街道", DivisionCode = $"37083000{n % 2}2{n:00}" }),
        ];
        var text = string.Join('\n', BulletinComposer.Compose(Village.Material(villages)).Lines());
        Assert.Contains("按街道分，", text, StringComparison.Ordinal);
        Assert.DoesNotContain("乡镇", text, StringComparison.Ordinal);
        Assert.DoesNotContain("党委\n书记", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bracket_stands_in_another_where_villages_and_communities_are_meant()
    {
        var brackets = 0;
        for (var county = 0; county < 60; county++)
        {
            var random = new Random(county);
            var material = new RandomBulletin(new RandomHistory(county, random.Next(1, 10)), random, new(2002, 12)).Material;
            var head = material.Campaign with { Label = "后进村（社区）", UnitWord = "村（社区）" };
            var text = string.Join('\n', BulletinComposer.Compose(
                material with { Figures = new(material.Figures.Frame with { Campaign = head }, material.Figures.Readings) }).Lines());
            Assert.DoesNotMatch("（[^（）]*（", text);
            brackets += text.Count(c => c is '（');
        }

        Assert.InRange(brackets, 1_000, int.MaxValue);
    }
}
