using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>What every part of the rules has in common: a draft, and versions each from its day.</summary>
public class RuleVersionsTests
{
    private static readonly VersionAuthor Officer = new(Guid.CreateVersion7(), "干部");

    // Of a campaign that begins tomorrow.
    private readonly Campaign _campaign = new("370830", "汶上县", "集中整顿", Make.Today.AddDays(1), Make.Deadline);

    [Fact]
    public void No_version_begins_on_the_day_of_the_first_one_but_of_the_situations_which_shipped_for_a_head_to_look_through()
    {
        _campaign.DraftCriteria([.. _campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = 90 }, Officer);
        _campaign.DraftRisk(new(), Officer);
        _campaign.DraftIdentification([new(1, "甲", "一", null)], Officer);
        var start = _campaign.Start;

        Assert.Equal([VersionRefusal.FromNotAfterLast(start)], _campaign.CriteriaRules().AgainstEnacting(start, Make.Today));
        Assert.Equal([VersionRefusal.FromNotAfterLast(start)], _campaign.RiskRules().AgainstEnacting(start, Make.Today));
        Assert.Empty(_campaign.IdentificationRules().AgainstEnacting(start, Make.Today));
        Assert.Empty(_campaign.CriteriaRules().AgainstEnacting(start.AddDays(1), Make.Today));
        Assert.Empty(_campaign.RiskRules().AgainstEnacting(start.AddDays(1), Make.Today));
    }

    [Fact]
    public void A_draft_keeps_its_number_and_a_part_that_has_nothing_of_its_own_yet_counts_the_shipped_one()
    {
        Assert.Equal((2, null, 1), (_campaign.RiskRules().NextNumber, _campaign.RiskRules().Draft, _campaign.RiskRules().InForce().Count));
        var draft = _campaign.DraftRisk(new() { Debt = 0 }, Officer);
        Assert.Equal((2, draft, 1), (_campaign.RiskRules().NextNumber, _campaign.RiskRules().Draft, _campaign.RiskRules().InForce().Count));
        Assert.Equal(_campaign.Start, _campaign.RiskRules().On(Make.Today).From);
    }
}
