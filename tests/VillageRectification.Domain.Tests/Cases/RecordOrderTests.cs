using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Cases;

public class RecordOrderTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Failed);
    private static readonly DateOnly Day = Make.Today.AddDays(-20);
    private readonly AcceptanceApplication _application = new(Case, Day);
    private readonly InspectionOpening _opening = new(Case, Day.AddDays(5), ["王秀英", "李明"]);
    private readonly Inspection _verdict = new(Case, Day.AddDays(9), InspectionKind.County, InspectionOutcome.Failed);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void What_is_about_another_is_not_dated_before_it(int days, bool isRefused)
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);

        Assert.Equal(isRefused ? [RecordRefusal.BeforeWhatItIsAbout(Day)] : [], RecordOrder.AgainstDating(Day.AddDays(days), member));
        var release = new PostRelease(Case, member, Day.AddDays(3), isReleased: true);
        Assert.Equal(isRefused ? [RecordRefusal.BeforeWhatItIsAbout(Day)] : [], RecordOrder.AgainstRedating(release, Day.AddDays(days), member, []));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void What_others_are_about_is_not_moved_behind_them(int days, bool isRefused)
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);
        var release = new PostRelease(Case, member, Day.AddDays(3), isReleased: true);

        var against = RecordOrder.AgainstRedating(member, Day.AddDays(days), about: null, [release, new PostRelease(Case, member, Day.AddDays(8), true)]);

        Assert.Equal(isRefused ? [RecordRefusal.AfterWhatIsAboutIt(Day.AddDays(3))] : [], against);
    }

    [Fact]
    public void What_a_ledger_said_out_of_order_may_be_mended_in_part()
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);
        var release = new PostRelease(Case, member, Day.AddDays(-3), isReleased: true);

        Assert.Empty(RecordOrder.AgainstRedating(release, Day.AddDays(-2), member, []));
        Assert.Empty(RecordOrder.AgainstRedating(member, Day.AddDays(1), about: null, [release]));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(19, 5)]
    [InlineData(-9, null)]
    public void A_correction_passes_no_later_step(int days, int? passed)
    {
        var against = RecordOrder.AgainstRedating(_application, Day.AddDays(days), about: null, [_opening, _verdict]);

        Assert.Equal(passed is { } step ? [RecordRefusal.StepPassed(Day.AddDays(step))] : [], against);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, 0)]
    [InlineData(8, null)]
    public void Nor_an_earlier_one(int days, int? passed)
    {
        var against = RecordOrder.AgainstRedating(_opening, Day.AddDays(days), about: null, [_verdict, _application]);

        Assert.Equal(passed is { } step ? [RecordRefusal.StepPassed(Day.AddDays(step))] : [], against);
    }

    [Fact]
    public void A_step_on_which_another_stands_is_not_taken_back()
    {
        Withdrawal now = new(Guid.Empty, Make.Today, Make.Today, IsInIssuedBulletin: false);

        Assert.Equal([RecordRefusal.LaterStepStands(_opening.OccurredOn)], new RecordVersions([_application]).AgainstWithdrawing(now, [_verdict, _opening]));
        Assert.Empty(new RecordVersions([_verdict]).AgainstWithdrawing(now, [_application, _opening]));
    }
}
