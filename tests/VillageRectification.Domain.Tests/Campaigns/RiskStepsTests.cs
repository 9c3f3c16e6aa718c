using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>Versions of the weights of the risk: drafted, put in force from a day, carried over to the next campaign.</summary>
public sealed class RiskStepsTests
{
    private static readonly DateOnly Today = Make.Today;
    private static readonly RiskWeights Other = new() { Overdue = 30, Silence = 5 };

    private readonly Campaign _campaign = Make.Campaign();

    [Fact]
    public void The_shipped_weights_are_the_first_version_and_come_to_100()
    {
        var shipped = _campaign.RiskRules().On(Today);
        Assert.Equal((1, Make.Start, 100), (shipped.Number, shipped.From, shipped.Weights.Sum));
        Assert.Equal(shipped.Weights, new());
    }

    [Fact]
    public void A_version_holds_from_its_day_on_and_the_next_campaign_begins_with_the_last_one()
    {
        _campaign.DraftRisk(Other with { Debt = 0 }, new(Guid.CreateVersion7(), "干部"));
        var second = new VersionAuthor(Guid.CreateVersion7(), "科长");
        _campaign.DraftRisk(Other, second);
        // Saved as it stands already it has no other drafter; who changed it puts it in force as little as who began it.
        _campaign.DraftRisk(Other, new(Guid.CreateVersion7(), "部长"));
        Assert.Equal(
            [VersionRefusal.SamePersonDraftsAndEnacts("干部、科长")],
            Assert.Throws<RuleViolationException>(() => _campaign.RiskRules().Enact(Today.AddDays(1), Today, "逾期", second)).Refusals);
        Assert.Equal((1, 1), (_campaign.RiskRules().On(Make.Deadline).Number, _campaign.RiskVersions.Count));
        var next = _campaign.RiskRules().Enact(Today.AddDays(1), Today, "逾期最说明问题", new(Guid.CreateVersion7(), "部长"));

        Assert.Equal((2, "干部", "干部、科长", "部长"), (next.Number, next.DraftedBy, next.Drafted, next.EnactedBy));
        Assert.Equal((1, 15), (_campaign.RiskRules().On(Today).Number, _campaign.RiskRules().On(Today).Weights.Silence));
        Assert.Equal((2, 5), (_campaign.RiskRules().On(Today.AddDays(1)).Number, _campaign.RiskRules().On(Today.AddDays(1)).Weights.Silence));
        var after = Campaign.After(_campaign, "下一次", Make.Deadline.AddDays(1), Make.Deadline.AddDays(300));
        Assert.Equal((1, Other), (after.RiskRules().On(Make.Deadline).Number, after.RiskRules().On(Make.Deadline.AddDays(9)).Weights));
    }

    [Fact]
    public void What_stands_against_a_draft_and_its_day()
    {
        Assert.Equal([RiskRefusal.WeightOutOfRange(RiskKind.Debt)], RiskSteps.AgainstWeighing(new() { Debt = -1, Time = 100 }));
        Assert.Equal([VersionRefusal.NothingDrafted()], _campaign.RiskRules().AgainstEnacting(Today.AddDays(1), Today));
        _campaign.DraftRisk(Other with { Debt = 4 }, new(Guid.CreateVersion7(), "干部"));
        Assert.Equal([RiskRefusal.WeightsDoNotSum(99)], _campaign.RiskRules().AgainstEnacting(Today.AddDays(1), Today));
        _campaign.DraftRisk(Other, new(Guid.CreateVersion7(), "干部"));
        Assert.Equal([RiskRefusal.FromNotAfterToday()], _campaign.RiskRules().AgainstEnacting(Today, Today));
        _campaign.RiskRules().Enact(Today.AddDays(1), Today, "理由", new(Guid.CreateVersion7(), "部长"));
        _campaign.DraftRisk(new(), new(Guid.CreateVersion7(), "干部"));
        Assert.Equal([VersionRefusal.FromNotAfterLast(Today.AddDays(1))], _campaign.RiskRules().AgainstEnacting(Today.AddDays(1), Today));
        Assert.Empty(_campaign.RiskRules().AgainstEnacting(Today.AddDays(2), Today));
        _campaign.RiskRules().DropDraft();
        Assert.Equal((1, null), (_campaign.RiskVersions.Count, _campaign.RiskRules().Draft));
    }
}
