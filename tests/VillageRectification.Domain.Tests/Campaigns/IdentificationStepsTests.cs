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
        var shipped = _campaign.IdentificationOn(Today);
        Assert.Equal((1, true, 3), (shipped.Number, shipped.IsShipped, shipped.Aspects.Count()));
        Assert.Equal(Enumerable.Range(1, 17), shipped.Items.Select(i => i.Number));
        Assert.All(shipped.Items, i => Assert.Contains(i.CaseType, _campaign.TermsOf(TermKind.CaseType)));
    }

    [Fact]
    public void A_draft_is_numbered_by_its_groups_and_holds_from_its_day_on()
    {
        _campaign.DraftIdentification([new(5, "甲", "一", null), new(5, "乙", "二", null), new(5, "甲", "三", null)], new(Guid.CreateVersion7(), "干部"));
        Assert.Equal(1, _campaign.IdentificationOn(Make.Deadline).Number);
        _campaign.EnactIdentification(Today, Today, "已核", new(Guid.CreateVersion7(), "部长"));

        var now = _campaign.IdentificationOn(Today);
        Assert.Equal([(1, "一"), (2, "三"), (3, "二")], now.Items.Select(i => (i.Number, i.Text)));
        Assert.Equal((2, false, "部长"), (now.Number, now.IsShipped, now.EnactedBy));
        Assert.Equal(1, _campaign.IdentificationOn(Today.AddDays(-1)).Number);
        Assert.Equal(3, Campaign.After(_campaign, "下一次", Make.Deadline.AddDays(1), Make.Deadline.AddDays(300)).IdentificationOn(Make.Deadline).Items.Count);
    }

    [Fact]
    public void What_stands_against_a_draft_and_its_day()
    {
        Assert.Equal([IdentificationRefusal.NoSituations()], IdentificationSteps.AgainstDrafting([]));
        Assert.Equal([IdentificationRefusal.SameSituation("一")], IdentificationSteps.AgainstDrafting([new(1, "甲", "一", null), new(2, "乙", "一", null)]));
        Assert.Equal([IdentificationRefusal.NothingDrafted()], _campaign.AgainstEnactingIdentification(Today, Today));
        Draft();
        Assert.Equal([IdentificationRefusal.NotBeforeToday(Today)], _campaign.AgainstEnactingIdentification(Today.AddDays(-1), Today));
        _campaign.EnactIdentification(Today, Today, "已核", new(Guid.CreateVersion7(), "部长"));
        Draft();
        Assert.Equal([IdentificationRefusal.NotAfterLast(Today)], _campaign.AgainstEnactingIdentification(Today, Today));
        Assert.Empty(_campaign.AgainstEnactingIdentification(Today.AddDays(1), Today));
        _campaign.DropIdentificationDraft();
        Assert.Equal((2, null), (_campaign.IdentificationVersions.Count, _campaign.IdentificationDraft()));
    }

    private void Draft() => _campaign.DraftIdentification([new(1, "甲", "一", null)], new(Guid.CreateVersion7(), "干部"));
}
