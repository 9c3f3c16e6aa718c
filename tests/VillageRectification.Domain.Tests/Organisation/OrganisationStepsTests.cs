using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>What is written down of committees, members, rooms and money, and when the committees were last confirmed.</summary>
public class OrganisationStepsTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly DateOnly Day = new(2003, 5, 10);

    [Theory]
    [InlineData(PostNature.Nominal, true)]
    [InlineData(PostNature.Substantive, false)]
    [InlineData(null, false)]
    public void Only_a_nominal_post_is_held_until_a_day(PostNature? nature, bool isKept)
    {
        ChangedPost post = new()
        {
            Method = AppointmentMethod.Seconded,
            Person = "李明",
            Post = "支部书记",
            FormerOffice = "农业局干部",
            Nature = nature,
            HeldUntil = Make.Deadline,
        };
        var change = Case.Change(Day, Committee.Branch, CommitteeChangeKind.Established, post);
        Assert.Equal((isKept ? Make.Deadline : null, nature), (change.HeldUntil, change.Nature));
        Assert.Equal(("李明", "支部书记", "农业局干部", AppointmentMethod.Seconded), (change.Person, change.Post, change.FormerOffice, change.Method));
        Assert.True(change.CountsForApplying());
    }

    [Theory]
    [InlineData(CommitteeState.Complete, CommitteeState.Incomplete, false)]
    [InlineData(null, CommitteeState.Incomplete, true)]
    [InlineData(CommitteeState.Complete, null, true)]
    public void What_is_not_known_is_not_confirmed(CommitteeState? branch, CommitteeState? committee, bool isRefused) =>
        Assert.Equal(isRefused ? [CaseRefusal.CommitteesUnknown()] : [], Case.AgainstConfirming(branch, committee));

    [Fact]
    public void Committees_are_confirmed_on_the_last_day_on_which_somebody_said_how_they_are()
    {
        Baseline whole = new(Case, Day, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Incomplete };
        Baseline half = new(Case, Day, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete };
        Baseline later = new(Case, Day.AddDays(3), ManagementLevel.Ordinary) { Committee = CommitteeState.Complete };
        var confirmed = Case.ConfirmCommittees(Day.AddDays(5), CommitteeState.Complete, CommitteeState.Complete);
        var changed = Case.Change(Day.AddDays(9), Committee.Branch, CommitteeChangeKind.Dismissed, new());

        Assert.Equal(Day, new CaseFact[] { whole }.CommitteesConfirmedOn(Day));
        Assert.Null(new CaseFact[] { whole }.CommitteesConfirmedOn(Day.AddDays(-1)));
        Assert.Null(new CaseFact[] { half }.CommitteesConfirmedOn(Day));
        // What was described anew and left open is what counts.
        Assert.Null(new CaseFact[] { whole, later }.CommitteesConfirmedOn(Day.AddDays(3)));
        Assert.Equal(Day.AddDays(5), new CaseFact[] { changed, confirmed, whole }.CommitteesConfirmedOn(Day.AddDays(8)));
        Assert.Equal(Day.AddDays(9), new CaseFact[] { changed, confirmed, whole }.CommitteesConfirmedOn(Day.AddDays(9)));
        Assert.Null(new CaseFact[] { new Measure(Case, Day, "修路") }.CommitteesConfirmedOn(Day));
    }

    [Theory]
    [InlineData(2, 2, 1, 5, true)]
    [InlineData(2, 2, 2, 5, false)]
    [InlineData(3, 3, null, 5, false)]
    [InlineData(null, 3, 3, 5, false)]
    [InlineData(3, null, 3, 5, false)]
    [InlineData(null, null, null, 0, true)]
    public void Each_of_them_has_one_age(int? young, int? middle, int? old, int persons, bool isOf) =>
        Assert.Equal(isOf, new GrowthMakeUp(young, middle, old).IsOf(persons));

    [Theory]
    [InlineData(3, 3, 3, 3, true)]
    [InlineData(4, null, null, null, false)]
    [InlineData(null, 4, null, 1, false)]
    [InlineData(1, null, 4, null, false)]
    [InlineData(null, 1, null, 4, false)]
    public void And_perhaps_several_backgrounds(int? skilled, int? veterans, int? returned, int? educated, bool isOf) =>
        Assert.Equal(isOf, new GrowthMakeUp { Skilled = skilled, Veterans = veterans, Returned = returned, Educated = educated }.IsOf(3));

    [Fact]
    public void What_grew_is_kept_with_who_it_was_where_that_is_known()
    {
        var growth = Case.Grow(Day, 5, 3, 1, new(1, 2, 3) { Skilled = 4, Veterans = 5, Returned = 6, Educated = 7 });
        Assert.Equal((5, 3, 1), (growth.Activists, growth.ReserveCadres, growth.NewMembers));
        Assert.Equal((1, 2, 3, 4), (growth.UnderThirtyFive, growth.ToFifty, growth.OverFifty, growth.Skilled));
        Assert.Equal((5, 6, 7), (growth.Veterans, growth.Returned, growth.Educated));
        Assert.Equal((5, null, null), Case.Grow(Day, 5, null, null) is var bare ? (bare.Activists, bare.ToFifty, bare.Educated) : default);
    }

    [Fact]
    public void Of_a_village_that_was_removed_nothing_is_written()
    {
        var gone = Make.CaseIn(CaseStage.Rectifying);
        gone.RereadStanding([]);
        Action[] verbs =
        [
            () => gone.Change(Day, Committee.Branch, CommitteeChangeKind.Established, new()), () => gone.Grow(Day, 1, null, null),
            () => gone.ConfirmCommittees(Day, CommitteeState.Complete, CommitteeState.Complete), () => gone.Seat(Day, null, default, null),
            () => gone.Furnish(Day, null, null, null), () => gone.Account(Day, default, default),
            () => gone.Answer(Day, Checklist.Rules, "财务制度", ChecklistState.Present),
        ];
        Assert.All(verbs, v => Make.RefusedBy(CaseRule.StandingDoesNotAllow, v));
    }
}
