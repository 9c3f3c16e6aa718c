using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Tests.Screening;

/// <summary>What is read of a screening: whose finding counts, what came back, and what a list has of each township.</summary>
public sealed class ScreeningReadingTests
{
    private static readonly string First = Screenings.Code(1, 1);
    private static readonly string Second = Screenings.Code(2, 1);

    [Theory]
    [InlineData(Role.Dept, true, true)]
    [InlineData(Role.Dept, false, false)]
    [InlineData(Role.Town, true, false)]
    [InlineData(Role.Sec, false, false)]
    public void A_township_that_has_an_account_checks_its_villages_itself(Role role, bool hasAccount, bool isRefused) =>
        Assert.Equal(isRefused ? [ScreeningRefusal.TownshipChecksItself()] : [], FindingSteps.AgainstFindingAs(role, hasAccount));

    [Fact]
    public void A_list_that_came_back_is_open_for_each_township_until_it_finds_anew_or_is_checked_again()
    {
        var screening = Screenings.Of(1).FindsNothingElse().ReviewsAll().Submits();
        Assert.False(screening.Sheet.Townships[0].IsSentBack(screening.Campaign.LastScreeningEvent()));
        screening.Campaign.ReturnScreening([], "重查", Make.Today, "部长", Screenings.Head);
        var (back, reviewed) = (screening.Campaign.LastScreeningEvent(), screening.Sheet.Townships[0]);
        Assert.False(reviewed.IsSentBack(back));

        var open = reviewed with { Review = null };
        Assert.True((open with { Found = Guid.Empty }).IsSentBack(back) && (open with { Found = back!.Id }).IsSentBack(back));
        Assert.True((open with { Found = null }).IsSentBack(back));
        Assert.False((open with { Found = new Guid("ffffffff-ffff-7fff-bfff-ffffffffffff") }).IsSentBack(back));
        Assert.False((open with { Found = null }).IsSentBack(null));
    }

    [Fact]
    public void A_township_is_counted_by_what_its_villages_came_to()
    {
        var screening = Screenings.Of(4, 2).Finds(First, ScreeningConclusion.Listed, 1).Finds(Screenings.Code(1, 2), ScreeningConclusion.NotListed, 5)
            .Finds(Screenings.Code(1, 3), ScreeningConclusion.NothingHolds).FindsJointly(Screenings.Code(1, 3), ManagementLevel.Ordinary, 2)
            .Finds(Second, ScreeningConclusion.NothingHolds).Finds(Screenings.Code(2, 2), ScreeningConclusion.NothingHolds);
        var (one, two) = (screening.Sheet.Townships[0], screening.Sheet.Townships[1]);

        Assert.Equal((4, 1, 1, 3, 1, 1, 0), (one.Villages, one.Unchecked, one.Undecided, one.Held, one.Listed, one.NotListed, one.JointPast));
        Assert.Equal((2, 0, 0, 0, 0, 0), (two.Villages, two.Unchecked, two.Undecided, two.Held, two.Listed, two.NotListed));
        Assert.Equal((false, true), (one.IsChecked, two.IsChecked));
        Assert.Equal(["370830101000", "370830102000"], screening.Sheet.Townships.Select(t => t.Code.Value));
        var found = screening.Sheet.Villages.Take(4).Select(v => v.Finding?.Id).Max();
        Assert.Equal((found, new[] { found, screening[Screenings.Code(1, 3)].Joint!.Id }.Max()), (one.Found, one.Newest));
        Assert.Equal((null, null), (Screenings.Of(1).Sheet.Townships[0].Found, Screenings.Of(1).Sheet.Townships[0].Newest));
        Assert.Equal([1, 1, 2, 1, 1], Enum.GetValues<ScreeningResult>().Select(screening.Sheet.Of));
    }

    [Fact]
    public void A_review_is_of_its_township_alone_and_is_kept_without_blanks()
    {
        var screening = Screenings.Of(1, 1).FindsNothingElse();
        var review = screening.Campaign.Review(screening.Sheet.Townships[1], " 组织、民政 ", Make.Today);
        screening.Reviews.Add(review);

        Assert.Equal(
            ("组织、民政", "370830102000", Make.Today, screening.Campaign.Id), (review.Departments, review.DivisionCode, review.OccurredOn, review.CampaignId));
        Assert.Equal([null, review], screening.Sheet.Townships.Select(t => t.Review));
        Assert.Equal(1, screening.Sheet.Unreviewed);
        Make.RefusedBy(ScreeningRule.DepartmentsMissing, () => screening.Campaign.Review(screening.Sheet.Townships[0], null, Make.Today));
    }

    [Theory]
    [InlineData(" 民政：账目不清 ", "民政：账目不清")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_note_of_the_departments_is_kept_without_blanks(string? note, string? kept)
    {
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 3, 1);
        var joint = screening.Campaign.FindJointly(screening[First], [12, 1, 12], ManagementLevel.CityKey, note, Make.Today);
        Assert.Equal((kept, ManagementLevel.CityKey, "1,12"), (joint.Note, joint.Level, joint.Numbers));
        Assert.Equal([1, 12], joint.Held);
        Assert.Null(screening.Campaign.FindJointly(screening[First], [], ManagementLevel.Ordinary, note, Make.Today).Numbers);
    }

    [Fact]
    public void What_the_departments_found_before_is_superseded_and_an_unknown_situation_is_refused()
    {
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 1).FindsJointly(First, ManagementLevel.Ordinary, 1);
        var before = screening[First].Joint!;
        var after = screening.FindsJointly(First, ManagementLevel.CountyKey, 2)[First].Joint!;
        Assert.Equal((true, before.RecordId, "排查中修改"), (before.IsVoided, after.RecordId, before.VoidReason));
        Assert.Equal([ScreeningRefusal.UnknownSituation(18)], screening.Campaign.AgainstFindingJointly(screening[First], [2, 18], Make.Today));
    }

    [Fact]
    public void Ticks_rise_with_what_is_ticked_and_not_with_what_is_said_of_it()
    {
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 1, 2);
        Assert.Equal(0, screening[First].Finding!.Ticks);
        Assert.Equal(0, screening.Finds(First, ScreeningConclusion.NotListed, 2, 1, 1)[First].Finding!.Ticks);
        Assert.Equal(1, screening.Finds(First, ScreeningConclusion.NotListed, 2)[First].Finding!.Ticks);
        Assert.Equal(1, screening.FindsJointly(First, ManagementLevel.Ordinary, 2)[First].Joint!.Ticks);
    }

    [Fact]
    public void A_reason_goes_with_what_is_left_out_and_a_pair_with_what_is_listed()
    {
        var screening = Screenings.Of(2);
        FindingDraft draft = new([5], ScreeningConclusion.NotListed) { Reason = " 已公开 ", PairedWith = Screenings.Code(1, 2) };
        var left = screening.Campaign.Find(screening[First], null, draft, Make.Today);
        Assert.Equal(("已公开", null, "村101201"), (left.Reason, left.PairedWith, left.Village));
        var listed = screening.Campaign.Find(screening[First], null, draft with { Conclusion = ScreeningConclusion.Listed }, Make.Today);
        Assert.Equal((null, Screenings.Code(1, 2), screening.Campaign.Id), (listed.Reason, listed.PairedWith, listed.CampaignId));
        // What is not listed helps nobody and is paired with none, not even with itself.
        Assert.Empty(screening.Campaign.AgainstFinding(screening[First], null, draft with { PairedWith = First }, Make.Today));
    }

    [Fact]
    public void A_village_that_is_paired_is_named_and_its_case_must_stand()
    {
        var pairing = Make.Case().Pair(Make.Today, " 牛村 ", " 帮带支部 ");
        Assert.Equal(("牛村", "帮带支部", Make.Today), (pairing.Helper, pairing.Text, pairing.OccurredOn));
        Assert.Null(Make.Case().Pair(Make.Today, "牛村", " ").Text);
        var gone = Make.Case();
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Pair(Make.Today, "牛村", null));
    }

    [Fact]
    public void It_is_listed_by_its_first_situation_and_by_who_watches_it()
    {
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 14, 1);
        var grade = screening[First].GradeBy(screening.Campaign.ScreeningCriteria(Make.Today));
        Assert.Equal(ManagementLevel.Ordinary, grade.Level);
        Assert.Equal(screening.Campaign.ScreeningCriteria(Make.Today).Items.Single(i => i.Number == 1).CaseType, grade.CaseType);
        var bare = Screenings.Of(1)[First];
        Assert.Null(bare.GradeBy(screening.Campaign.ScreeningCriteria(Make.Today)).CaseType);
        Assert.Empty(bare.Named);
    }

    [Fact]
    public void Steps_of_a_screening_are_numbered_and_keep_who_took_them_when()
    {
        var screening = Screenings.Of(1).FindsNothingElse().ReviewsAll().Submits(" ");
        Assert.Equal([1, 2], screening.Campaign.ScreeningEvents.Select(e => e.Ordinal));
        var last = screening.Campaign.LastScreeningEvent()!;
        Assert.Equal((null, "干部", Screenings.Staff, Make.Today), (last.Text, last.By, last.AccountId, last.On));
        Assert.Equal(ScreeningEventKind.Opened, screening.Campaign.ScreeningOpening()!.Kind);
        var due = Make.Campaign().OpenScreening(Make.Deadline, Make.Today, "干部", Screenings.Staff);
        Assert.Equal((Make.Deadline, 1), (due.DueOn, due.Ordinal));
        Assert.Equal(ScreeningState.NotOpened, Make.Campaign().ScreeningState());
        Assert.Null(Make.Campaign().ScreeningOpening());
    }

    [Fact]
    public void Findings_states_and_results_are_said_in_words()
    {
        Assert.Equal(["没有情形", "不列入", "拟列入"], Enum.GetValues<ScreeningConclusion>().Select(c => c.ToText()));
        Assert.Equal(["未排查", "没有定", "没有情形", "不列入", "拟列入"], Enum.GetValues<ScreeningResult>().Select(r => r.ToText()));
        Assert.Equal(["没有开始", "排查中", "待批准", "已批准"], Enum.GetValues<ScreeningState>().Select(s => s.ToText()));
    }

    [Fact]
    public void Who_wrote_down_a_finding_of_either_is_known_to_the_list()
    {
        var (township, department) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var screening = Screenings.Of(1).Finds(First, ScreeningConclusion.Listed, 1).FindsJointly(First, ManagementLevel.Ordinary, 1).ReviewsAll().Submits();
        typeof(Domain.Common.Fact).GetProperty("RecordedBy")!.SetValue(screening[First].Finding, township);
        typeof(Domain.Common.Fact).GetProperty("RecordedBy")!.SetValue(screening[First].Joint, department);
        Assert.All([township, department], a => Assert.Equal([ScreeningRefusal.CheckedByOneself()], screening.Campaign.AgainstApproving(screening.Sheet, a)));
        Assert.Empty(screening.Campaign.AgainstApproving(screening.Sheet, Guid.CreateVersion7()));
    }

    [Fact]
    public void Before_it_is_opened_nothing_is_reviewed_or_put_before_the_head()
    {
        var sheet = Screenings.Of(1).FindsNothingElse().Sheet;
        Assert.Equal([ScreeningRefusal.NotOpen(ScreeningState.NotOpened)], Make.Campaign().AgainstReviewing(sheet.Townships[0], "组织"));
        Assert.Contains(ScreeningRefusal.NotOpen(ScreeningState.NotOpened), Make.Campaign().AgainstSubmitting(sheet, "都查过"));
    }
}
