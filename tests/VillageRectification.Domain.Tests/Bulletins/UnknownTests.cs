using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Of what nobody wrote down nothing is claimed.</summary>
public class UnknownTests
{
    [Fact]
    public void A_campaign_without_any_record_claims_nothing()
    {
        var village = Village.Good(outcome: null, applied: false) with
        {
            Presence = [],
            HasPlan = false,
            Team = new(false, false),
            Petitions = Village.Petitions(0, 0),
        };
        var document = BulletinComposer.Compose(
            new(Village.Figures(village, village with { CaseId = Guid.CreateVersion7(), DivisionCode = "370830112202", Village = "村2" })));

        Assert.Equal(["Overall", "Villages", "NextMonth"], document.Sections.Select(s => s.Key));
        Assert.Equal("全县后进村2个。没有村申报验收。上访情况没有登记。", string.Concat(document.Part(BulletinPart.Overall).Lines().Skip(1)));
        Assert.Equal("尚未申报的村：村1（刘楼镇）；村2（刘楼镇）。", document.Part(BulletinPart.Villages).Paragraphs.First().Text);
        Assert.Equal("二、工作突出和滞后的村", document.Part(BulletinPart.Villages).Heading);
        Assert.DoesNotContain(document.Table(0).Columns, c => c.Heading.Contains("天数", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_department_on_record_none_is_said_to_have_stayed_away()
    {
        CaseReading[] villages = [Village.Good(1).Present(Capacity.Team), Village.Good(2)];
        var material = Village.Material(villages) with { Persons = new Dictionary<Guid, CasePersons>() };
        var text = material.Part(BulletinPart.Presence);
        Assert.Contains("联系部门入村4天，达到每月3天规定，另有1个村没有登记联系部门也没有来人的记录。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有入村", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_nobody_ever_logged_are_not_registered_once()
    {
        var material = Village.Material(Village.Several(2, n => Village.Good(n, outcome: null).Present())) with
        {
            Recorded = Village.Everything with { Capacities = new HashSet<Capacity>() },
        };
        Assert.StartsWith("（一）工作组。工作组驻村情况没有登记。（二）联系部门。联系部门入村情况没有登记。", material.Part(BulletinPart.Presence), StringComparison.Ordinal);
        Assert.DoesNotContain("全月没有", material.Part(BulletinPart.Villages), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_has_deputies_none_is_missed()
    {
        CaseReading[] villages = Village.Several(2, n => Village.Good(n, outcome: null, applied: false) with { Team = new(false, false) });
        Assert.DoesNotContain("副组长", Reading.Part(BulletinPart.Presence, villages) + Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
        villages[0] = villages[0] with { Team = new(true, false) };
        Assert.Contains("1个村没有确定驻村副组长", Reading.Part(BulletinPart.Presence, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_nobody_uses_is_not_printed()
    {
        var material = Village.Material(Village.Good()) with { Recorded = Village.Everything with { Indicators = new HashSet<string> { "修路" } } };
        Assert.Equal("行动开始以来，修路没有进展。", material.Part(BulletinPart.Economy));
        Assert.Empty((material with { Recorded = new() }).Part(BulletinPart.Economy));
    }

    [Fact]
    public void Findings_that_were_never_written_down_are_not_none()
    {
        var village = Village.Good();
        var material = Village.Material(village) with { Visits = [new(village.CaseId, new(2003, 10, 8), Domain.Supervision.VisitNotice.Announced, null, [])] };
        Assert.EndsWith("督查1个村，没有暗访。没有发现问题。", material.Part(BulletinPart.Presence), StringComparison.Ordinal);
        Assert.EndsWith(
            "督查1个村，没有暗访。", (material with { Recorded = Village.Everything with { Findings = false } }).Part(BulletinPart.Presence), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "督查", (material with { Visits = [], Recorded = Village.Everything with { Visits = false } }).Part(BulletinPart.Presence), StringComparison.Ordinal);
    }
}
