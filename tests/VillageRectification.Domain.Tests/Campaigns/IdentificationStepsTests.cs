using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>Versions of the identification criteria: drafted, put in force from a day, carried over to the next campaign.</summary>
public sealed class IdentificationStepsTests
{
    private static readonly DateOnly Today = Make.Today;

    private readonly Campaign _campaign = Make.Campaign();

    [Fact]
    public void Seventeen_in_three_groups_ship_and_wait_to_be_looked_through()
    {
        var shipped = _campaign.IdentificationRules().On(Today);
        Assert.Equal((1, true, 3), (shipped.Number, shipped.IsShipped, shipped.Aspects.Count()));
        Assert.Equal(Enumerable.Range(1, 17), shipped.Items.Select(i => i.Number));
        Assert.All(shipped.Items, i => Assert.Contains(i.CaseType, _campaign.TermsOf(TermKind.CaseType)));
    }

    [Fact]
    public void A_draft_is_numbered_by_its_groups_and_holds_from_its_day_on()
    {
        _campaign.DraftIdentification([new(5, "甲", "一", null), new(5, "乙", "二", null), new(5, "甲", "三", null)], new(Guid.CreateVersion7(), "干部"));
        Assert.Equal(1, _campaign.IdentificationRules().On(Make.Deadline).Number);
        _campaign.IdentificationRules().Enact(Today, Today, "已核", new(Guid.CreateVersion7(), "部长"));

        var now = _campaign.IdentificationRules().On(Today);
        Assert.Equal([(1, "一"), (2, "三"), (3, "二")], now.Items.Select(i => (i.Number, i.Text)));
        Assert.Equal((2, false, "部长"), (now.Number, now.IsShipped, now.EnactedBy));
        Assert.Equal(1, _campaign.IdentificationRules().On(Today.AddDays(-1)).Number);
        var after = Campaign.After(_campaign, "下一次", Make.Deadline.AddDays(1), Make.Deadline.AddDays(300));
        Assert.Equal(3, after.IdentificationRules().On(Make.Deadline).Items.Count);
    }

    [Fact]
    public void What_stands_against_a_draft_and_its_day()
    {
        Assert.Equal([IdentificationRefusal.NoSituations()], IdentificationSteps.AgainstDrafting([]));
        Assert.Equal([IdentificationRefusal.SameSituation("一")], IdentificationSteps.AgainstDrafting([new(1, "甲", "一", null), new(2, "乙", "一", null)]));
        Assert.Equal([VersionRefusal.NothingDrafted()], _campaign.IdentificationRules().AgainstEnacting(Today, Today));
        Draft();
        Assert.Equal([IdentificationRefusal.NotBeforeToday(Today)], _campaign.IdentificationRules().AgainstEnacting(Today.AddDays(-1), Today));
        _campaign.IdentificationRules().Enact(Today, Today, "已核", new(Guid.CreateVersion7(), "部长"));
        Draft();
        Assert.Equal([VersionRefusal.FromNotAfterLast(Today)], _campaign.IdentificationRules().AgainstEnacting(Today, Today));
        Assert.Empty(_campaign.IdentificationRules().AgainstEnacting(Today.AddDays(1), Today));
        _campaign.IdentificationRules().DropDraft();
        Assert.Equal((2, null), (_campaign.IdentificationVersions.Count, _campaign.IdentificationRules().Draft));
    }

    private void Draft() => _campaign.DraftIdentification([new(1, "甲", "一", null)], new(Guid.CreateVersion7(), "干部"));
}
