using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>Versions of the acceptance criteria: drafted, put in force from a day, and never edited after.</summary>
public sealed class CriteriaStepsTests
{
    private static readonly DateOnly Today = Make.Today;
    private static readonly DateOnly From = Today.AddDays(10);

    private readonly Campaign _campaign = Make.Campaign();

    private IReadOnlyList<CriterionDraft> First => [.. _campaign.StandardOn(Today).Items.Select(CriterionDraft.Of)];

    [Fact]
    public void A_draft_holds_for_nothing_and_a_version_from_its_day_on()
    {
        Draft([.. First.Skip(1), First[0] with { Text = "支部书记在岗", Mark = 6 }], new() { PassScore = 85 });
        Assert.Equal(1, _campaign.StandardOn(_campaign.Deadline).Number);

        _campaign.CriteriaRules().Enact(From, Today, "改得细些", new(Guid.CreateVersion7(), "部长"));

        var (before, after) = (_campaign.StandardOn(From.AddDays(-1)), _campaign.StandardOn(From));
        Assert.Equal((1, 80, 24), (before.Number, before.Rules.PassScore, before.Items.Count));
        Assert.Equal((2, 85, 24, 100), (after.Number, after.Rules.PassScore, after.Items.Count, after.Points));
        Assert.Equal(("支部书记在岗", 6, 24), (after.Items[^1].Text, after.Items[^1].ReachedFrom, after.Items[^1].Ordinal));
        Assert.Equal((From, "改得细些", "干部", "部长"), (after.Version.From, after.Version.Reason, after.Version.DraftedBy, after.Version.EnactedBy));
        Assert.Null(_campaign.CriteriaDraft());
        Assert.Equal(1, _campaign.StandardOn(_campaign.Start.AddDays(-30)).Number);
    }

    [Fact]
    public void A_draft_is_written_anew_under_its_number_and_dropped_whole()
    {
        Draft(First.Take(3));
        Draft(First.Take(2));
        Assert.Equal((2, 2), (_campaign.CriteriaDraft()!.Number, _campaign.CriteriaDraft()!.Items.Count));

        _campaign.CriteriaRules().DropDraft();

        Assert.Equal((1, 24), (_campaign.CriteriaVersions.Count, _campaign.Criteria.Count));
        _campaign.CriteriaRules().DropDraft();
    }

    [Fact]
    public void An_item_needs_words_of_its_own_points_and_a_mark_within_them()
    {
        var item = First[0];
        Assert.Equal([CriteriaRefusal.NoItems()], Against([]));
        Assert.Equal([CriteriaRefusal.SameItem(item.Text)], Against([item, item]));
        Assert.Equal([CriteriaRefusal.PointsOutOfRange(item.Text)], Against([item with { Points = 0 }]));
        Assert.Equal([CriteriaRefusal.PointsOutOfRange(item.Text)], Against([item with { Points = 101 }]));
        Assert.Empty(Against([item with { Points = 100 }, First[1] with { Points = 1 }]));
        Assert.Equal([CriteriaRefusal.MarkOutOfRange(item.Text)], Against([item with { Mark = item.Points + 1 }]));
        Assert.Equal([CriteriaRefusal.MarkOutOfRange(item.Text)], Against([item with { Mark = 0 }]));
        Assert.Equal([CriteriaRefusal.MarkOutOfRange(item.Text)], Against([item with { Mark = 3, IsMustPass = false }]));
        Assert.Empty(Against([item with { Mark = item.Points }]));
    }

    [Theory]
    [InlineData(70, 80, false)]
    [InlineData(80, 80, false)]
    [InlineData(81, 80, true)]
    [InlineData(0, 80, true)]
    [InlineData(1, 100, false)]
    [InlineData(70, 101, true)]
    public void The_grades_follow_each_other_within_a_hundred(int basic, int pass, bool isRefused) => Assert.Equal(
        isRefused ? [CriteriaRefusal.GradesContradict()] : [],
        CriteriaSteps.AgainstDrafting(First, new() { BasicPassScore = basic, PassScore = pass }));

    [Fact]
    public void It_comes_into_force_after_today_after_the_last_one_and_before_the_deadline_at_a_hundred_points()
    {
        Assert.Equal([VersionRefusal.NothingDrafted()], _campaign.CriteriaRules().AgainstEnacting(From, Today));
        Draft(First.SkipLast(1));
        Assert.Equal([CriteriaRefusal.PointsDoNotSum(97)], _campaign.CriteriaRules().AgainstEnacting(From, Today));
        Draft(First);
        Assert.Equal([CriteriaRefusal.FromNotAfterToday()], _campaign.CriteriaRules().AgainstEnacting(Today, Today));
        Assert.Empty(_campaign.CriteriaRules().AgainstEnacting(Today.AddDays(1), Today));
        Assert.Empty(_campaign.CriteriaRules().AgainstEnacting(_campaign.Deadline, Today));
        Assert.Equal([CriteriaRefusal.FromAfterDeadline(_campaign.Deadline)], _campaign.CriteriaRules().AgainstEnacting(_campaign.Deadline.AddDays(1), Today));
        _campaign.CriteriaRules().Enact(From, Today, "改", new(Guid.CreateVersion7(), "部长"));
        Draft(First);
        Assert.Equal([VersionRefusal.FromNotAfterLast(From)], _campaign.CriteriaRules().AgainstEnacting(From, Today));
        Assert.Empty(_campaign.CriteriaRules().AgainstEnacting(From.AddDays(1), Today));
    }

    [Fact]
    public void The_next_campaign_begins_with_what_holds_at_the_end_of_the_last()
    {
        Draft([First[0] with { Points = 100, Mark = 77 }], new() { SurveyFloor = 90 });
        _campaign.CriteriaRules().Enact(From, Today, "只看一项", new(Guid.CreateVersion7(), "部长"));

        var next = Campaign.After(_campaign, "第二轮", _campaign.Deadline.AddDays(1), _campaign.Deadline.AddDays(300)).StandardOn(_campaign.Deadline.AddDays(1));

        Assert.Equal((1, 90, 77), (next.Number, next.Rules.SurveyFloor, Assert.Single(next.Items).Mark));
        Assert.Equal(CriterionBasis.Branch, next.Items[0].Basis);
    }

    private static IEnumerable<CriteriaRefusal> Against(IReadOnlyList<CriterionDraft> items) =>
        CriteriaSteps.AgainstDrafting(items, new()).Cast<CriteriaRefusal>();

    private void Draft(IEnumerable<CriterionDraft> items, VerdictRules? rules = null) =>
        _campaign.DraftCriteria([.. items], rules ?? new(), new(Guid.CreateVersion7(), "干部"));
}
