using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Tests.Screening;

/// <summary>A screening from its opening to the cases that the head's approval makes.</summary>
public sealed class ScreeningStepsTests
{
    private static readonly string First = Screenings.Code(1, 1);

    [Fact]
    public void It_is_opened_once_and_not_until_a_day_that_is_over()
    {
        var campaign = Make.Campaign();
        Assert.Equal(
            [ScreeningRefusal.DueBeforeOpening(Make.Today)], campaign.AgainstOpening(Make.Today.AddDays(-1), Make.Today));
        campaign.OpenScreening(Make.Today, Make.Today, "干部", Screenings.Staff);

        Assert.Equal(ScreeningState.Open, campaign.ScreeningState());
        Make.RefusedBy(ScreeningRule.AlreadyOpened, () => campaign.OpenScreening(null, Make.Today, "干部", Screenings.Staff));
    }

    [Fact]
    public void A_list_goes_up_when_every_village_is_checked_reviewed_and_decided()
    {
        var screening = Screenings.Of(2, 1).Finds(First, ScreeningConclusion.Listed, 1);
        Assert.Equal(
            [ScreeningRefusal.VillagesUnchecked(2), ScreeningRefusal.TownshipsUnreviewed(2)],
            screening.Campaign.AgainstSubmitting(screening.Sheet, null));
        screening.FindsNothingElse().ReviewsAll().FindsJointly(First, ManagementLevel.Ordinary);
        Assert.Equal([ScreeningRefusal.VillagesUndecided(1)], screening.Campaign.AgainstSubmitting(screening.Sheet, null));
        screening.FindsJointly(First, ManagementLevel.Ordinary, 1).Submits(" 都查过 ");

        Assert.Equal((ScreeningState.Submitted, "都查过"), (screening.Campaign.ScreeningState(), screening.Campaign.LastScreeningEvent()!.Text));
    }

    [Fact]
    public void An_even_share_goes_up_with_a_word_why()
    {
        var screening = Screenings.Of(3, 3, 3);
        foreach (var township in new[] { 1, 2, 3 })
        {
            screening.Finds(Screenings.Code(township, 1), ScreeningConclusion.Listed, 1);
        }

        screening.Finds(Screenings.Code(1, 2), ScreeningConclusion.NotListed, 5).FindsNothingElse().ReviewsAll();
        Assert.True(screening.Sheet.IsEven);
        Make.RefusedBy(ScreeningRule.EvenShareUnexplained, () => screening.Submits());
        Assert.Equal(ScreeningState.Submitted, screening.Submits("抽查过").Campaign.ScreeningState());
    }

    [Fact]
    public void One_does_not_decide_what_one_put_before_oneself()
    {
        var screening = Screenings.Of(1).FindsNothingElse().ReviewsAll();
        Assert.Equal([ScreeningRefusal.NothingSubmitted(ScreeningState.Open)], screening.Campaign.AgainstDeciding(Screenings.Head));
        screening.Submits();
        Assert.Equal([ScreeningRefusal.SubmittedByOneself()], screening.Campaign.AgainstDeciding(Screenings.Staff));
        Make.RefusedBy(ScreeningRule.SubmittedByOneself, () => Approve(screening, Screenings.Staff));
        Make.RefusedBy(
            ScreeningRule.SubmittedByOneself, () => screening.Campaign.ReturnScreening([], "重查", Make.Today, "部长", Screenings.Staff));
        Assert.Empty(Approve(screening, Screenings.Head).Cases);
    }

    [Fact]
    public void Who_wrote_down_what_the_list_comes_from_does_not_approve_it()
    {
        var screening = Screenings.Of(1).FindsNothingElse().ReviewsAll().Submits();
        Assert.Equal([ScreeningRefusal.CheckedByOneself()], screening.Campaign.AgainstApproving(screening.Sheet, screening.Reviews[0].RecordedBy));
        Make.RefusedBy(ScreeningRule.CheckedByOneself, () => Approve(screening, screening.Reviews[0].RecordedBy));
        Assert.Empty(screening.Campaign.AgainstDeciding(screening.Reviews[0].RecordedBy));
        Assert.Empty(screening.Campaign.AgainstApproving(screening.Sheet, Screenings.Head));
    }

    [Fact]
    public void A_village_that_helps_is_not_listed_itself()
    {
        var screening = Screenings.Of(4).Finds(First, ScreeningConclusion.Listed, 1).Finds(Screenings.Code(1, 4), ScreeningConclusion.Listed, 1)
            .FindsNothingElse().ReviewsAll();
        Assert.Equal([ScreeningRefusal.HelperListed(1)], screening.Campaign.AgainstSubmitting(screening.Sheet, null));
        Assert.Empty(screening.Campaign.AgainstSubmitting(screening.Finds(First, ScreeningConclusion.NotListed, 1).Sheet, null));
    }

    [Fact]
    public void What_is_sent_back_is_checked_and_reviewed_again()
    {
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 1).ReviewsAll().Submits();
        Make.RefusedBy(
            ScreeningRule.ReturnedWithoutReason, () => screening.Campaign.ReturnScreening(screening.Reviews, " ", Make.Today, "部长", Screenings.Head));
        Assert.False(screening.Reviews[0].IsVoided);
        screening.Campaign.ReturnScreening(screening.Reviews, "按情形重查", Make.Today, "部长", Screenings.Head);

        Assert.Equal((ScreeningState.Open, "按情形重查"), (screening.Campaign.ScreeningState(), screening.Campaign.LastScreeningEvent()!.Text));
        Assert.Equal([ScreeningRefusal.TownshipsUnreviewed(1)], screening.Campaign.AgainstSubmitting(screening.Sheet, null));
        screening.Finds(First, ScreeningConclusion.Listed, 1, 2).ReviewsAll().Submits();
        Assert.Single(Approve(screening, Screenings.Head).Cases);
    }

    [Fact]
    public void Approval_lists_the_villages_by_their_situations_and_level()
    {
        var second = Screenings.Code(1, 2);
        var screening = Screenings.Of(4).Finds(First, ScreeningConclusion.Listed, 11, 1, 2).Finds(second, ScreeningConclusion.Listed, 14)
            .Finds(Screenings.Code(1, 3), ScreeningConclusion.NotListed, 5).FindsNothingElse()
            .FindsJointly(First, ManagementLevel.CountyKey, 1, 2, 11).ReviewsAll().Submits();
        var listed = Make.Case(screening.Campaign, second);

        var (cases, facts) = Approve(screening, Screenings.Head, (second, listed));

        Assert.Equal([First], cases.Select(c => c.DivisionCode));
        Assert.Equal("村101204", Assert.Single(facts.OfType<VillagePairing>()).Helper);
        var level = Assert.Single(facts.OfType<LevelChange>());
        Assert.Equal((ManagementLevel.CountyKey, "班子缺配", "治安信访"), (level.Level, level.CaseType, level.OtherTypes));
        Assert.Equal(Make.Today, Assert.Single(facts.OfType<StandingChange>()).OccurredOn);
        Assert.Equal(ScreeningState.Approved, screening.Campaign.ScreeningState());
        Make.RefusedBy(ScreeningRule.NothingSubmitted, () => Approve(screening, Screenings.Head));
    }

    [Fact]
    public void A_screening_is_held_by_the_criteria_of_the_day_on_which_it_began()
    {
        var campaign = Make.Campaign();
        campaign.OpenScreening(null, Make.Today, "干部", Screenings.Staff);
        campaign.DraftIdentification([new(9, "班子队伍", "书记空缺", "班子缺配")], new(Guid.CreateVersion7(), "干部"));
        Assert.Equal([IdentificationRefusal.NotAfterOpening(Make.Today)], campaign.IdentificationRules().AgainstEnacting(Make.Today, Make.Today));
        campaign.IdentificationRules().Enact(Make.Today.AddDays(1), Make.Today, "少些", new(Guid.CreateVersion7(), "部长"));

        Assert.Equal((1, 17), (campaign.ScreeningCriteria(Make.Deadline).Number, campaign.ScreeningCriteria(Make.Deadline).Items.Count));
        Assert.Equal((2, 1), (campaign.IdentificationRules().On(Make.Deadline).Number, campaign.IdentificationRules().On(Make.Deadline).Items[0].Number));
    }

    private static (IReadOnlyList<RectificationCase> Cases, IReadOnlyList<CaseFact> Facts) Approve(
        Screenings screening, Guid by, params (string Code, RectificationCase Case)[] listed) => screening.Campaign.ApproveScreening(
            screening.Sheet, listed.ToDictionary(l => l.Code, l => l.Case), Make.Today, "部长", by);
}
