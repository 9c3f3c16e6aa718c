using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Tests.Screening;

/// <summary>A township checks its villages one by one; the departments check after it.</summary>
public sealed class FindingStepsTests
{
    private static readonly string First = Screenings.Code(1, 1);
    private static readonly string Second = Screenings.Code(1, 2);

    private readonly Screenings _screening = Screenings.Of(2, 1);

    [Fact]
    public void Several_situations_may_hold_and_what_is_said_of_them_agrees_with_the_conclusion()
    {
        Assert.Equal([], Against(ScreeningConclusion.Listed, null, 1, 12));
        Assert.Equal([], Against(ScreeningConclusion.NotListed, "十月已公开", 8));
        Assert.Equal([], Against(ScreeningConclusion.NothingHolds, null));
        Assert.Equal([ScreeningRefusal.SomethingHolds(2)], Against(ScreeningConclusion.NothingHolds, null, 1, 2));
        Assert.Equal([ScreeningRefusal.NothingHolds()], Against(ScreeningConclusion.Listed, null));
        Assert.Equal([ScreeningRefusal.NothingHolds()], Against(ScreeningConclusion.NotListed, "没有"));
        Assert.Equal([ScreeningRefusal.LeftOutWithoutReason()], Against(ScreeningConclusion.NotListed, " ", 8));
        Assert.Equal([ScreeningRefusal.UnknownSituation(18)], Against(ScreeningConclusion.Listed, null, 17, 18));
        Assert.Equal([ScreeningRefusal.UnknownSituation(0)], Against(ScreeningConclusion.Listed, null, 0, 1));
    }

    [Fact]
    public void A_village_is_not_paired_with_itself()
    {
        var draft = new FindingDraft([1], ScreeningConclusion.Listed) { PairedWith = First };
        Assert.Equal([ScreeningRefusal.PairedWithItself()], _screening.Campaign.AgainstFinding(_screening[First], null, draft, Make.Today));
        Assert.Equal(Second, _screening.Campaign.Find(_screening[First], null, draft with { PairedWith = Second }, Make.Today).PairedWith);
    }

    [Fact]
    public void What_was_found_before_is_superseded_and_stays()
    {
        _screening.Finds(First, ScreeningConclusion.Listed, 12, 1);
        var before = _screening[First].Finding!;
        _screening.Finds(First, ScreeningConclusion.NotListed, 1);

        var after = _screening[First].Finding!;
        Assert.Equal((true, before.RecordId, "已经整改"), (before.IsVoided, after.RecordId, after.Reason));
        Assert.Equal([1, 12], before.Held);
        Assert.Null(before.Reason);
    }

    [Fact]
    public void Departments_check_what_the_township_has_and_their_word_counts()
    {
        Assert.Equal([ScreeningRefusal.VillagesUnchecked(1)], _screening.Campaign.AgainstFindingJointly(_screening[First], [1], Make.Today));
        _screening.Finds(First, ScreeningConclusion.Listed, 1, 17).FindsJointly(First, ManagementLevel.CountyKey, 1);

        Assert.Equal([1], _screening[First].Held);
        Assert.Equal([1, 17], _screening[First].Named);
        Assert.Equal(ScreeningResult.Listed, _screening[First].Result);

        _screening.FindsJointly(First, ManagementLevel.CountyKey);
        Assert.Equal(ScreeningResult.Undecided, _screening[First].Result);
        Make.RefusedBy(ScreeningRule.NothingHolds, () => _screening.Finds(First, ScreeningConclusion.Listed, 1, 17));
        Assert.Equal(ScreeningResult.NotListed, _screening.Finds(First, ScreeningConclusion.NotListed, 1, 17)[First].Result);
    }

    [Theory]
    [InlineData(ScreeningConclusion.NothingHolds, new int[0], new[] { 7 }, ScreeningResult.Undecided)]
    [InlineData(ScreeningConclusion.NotListed, new[] { 17 }, new[] { 7, 17 }, ScreeningResult.Undecided)]
    [InlineData(ScreeningConclusion.NotListed, new[] { 17 }, new[] { 17 }, ScreeningResult.NotListed)]
    [InlineData(ScreeningConclusion.NothingHolds, new int[0], new int[0], ScreeningResult.NothingHolds)]
    [InlineData(ScreeningConclusion.Listed, new[] { 1 }, new[] { 2 }, ScreeningResult.Listed)]
    public void What_departments_find_besides_is_concluded_anew(ScreeningConclusion concluded, int[] held, int[] joint, ScreeningResult result) =>
        Assert.Equal(result, _screening.Finds(First, concluded, held).FindsJointly(First, ManagementLevel.Ordinary, joint)[First].Result);

    [Fact]
    public void Once_concluded_over_what_the_departments_found_it_is_decided_until_they_find_more()
    {
        _screening.Finds(First, ScreeningConclusion.NothingHolds).FindsJointly(First, ManagementLevel.Ordinary, 7);
        Make.RefusedBy(ScreeningRule.SomethingHolds, () => _screening.Finds(First, ScreeningConclusion.NothingHolds));
        Assert.Equal(ScreeningResult.NotListed, _screening.Finds(First, ScreeningConclusion.NotListed)[First].Result);
        Assert.Equal(ScreeningResult.Undecided, _screening.FindsJointly(First, ManagementLevel.Ordinary, 7, 8)[First].Result);
    }

    [Fact]
    public void Another_level_alone_does_not_ask_the_township_again()
    {
        _screening.Finds(First, ScreeningConclusion.NothingHolds).FindsJointly(First, ManagementLevel.Ordinary, 7).Finds(First, ScreeningConclusion.NotListed);
        Assert.Equal(ScreeningResult.NotListed, _screening.FindsJointly(First, ManagementLevel.CountyKey, 7)[First].Result);
    }

    [Fact]
    public void What_departments_found_counts_while_the_ticks_are_those_that_they_checked()
    {
        _screening.Finds(First, ScreeningConclusion.Listed, 1).FindsJointly(First, ManagementLevel.CountyKey, 1, 2).FindsNothingElse();
        Assert.Equal([1, 2], _screening.Finds(First, ScreeningConclusion.NotListed, 1)[First].Held);
        Assert.Equal([1, 3], _screening.Finds(First, ScreeningConclusion.Listed, 3, 1)[First].Held);

        Assert.Equal([ScreeningRefusal.TicksChangedSince(1)], _screening.Campaign.AgainstReviewing(_screening.Sheet.Townships[0], "组织"));
        Assert.Empty(_screening.Campaign.AgainstReviewing(_screening.Sheet.Townships[1], "组织"));
        Assert.Equal([1, 2, 3], _screening.FindsJointly(First, ManagementLevel.CountyKey, 1, 2, 3)[First].Held);
        Assert.Empty(_screening.Campaign.AgainstReviewing(_screening.Sheet.Townships[0], "组织"));
    }

    [Fact]
    public void Ticks_of_a_list_that_came_back_are_checked_by_the_departments_again()
    {
        _screening.Finds(First, ScreeningConclusion.Listed, 1).FindsNothingElse().FindsJointly(First, ManagementLevel.Ordinary, 1).ReviewsAll().Submits();
        _screening.Campaign.ReturnScreening(_screening.Reviews, "重查", Make.Today, "部长", Screenings.Head);
        Assert.Equal([1, 2], _screening.Finds(First, ScreeningConclusion.Listed, 1, 2)[First].Held);
        Make.RefusedBy(ScreeningRule.TicksChangedSince, () => _screening.ReviewsAll());
    }

    [Fact]
    public void Once_checked_what_the_departments_found_is_what_holds()
    {
        _screening.Finds(First, ScreeningConclusion.Listed, 1).FindsNothingElse().ReviewsAll().FindsJointly(First, ManagementLevel.Ordinary);
        Assert.Equal(ScreeningResult.Undecided, _screening[First].Result);
        Make.RefusedBy(ScreeningRule.NothingHolds, () => _screening.Finds(First, ScreeningConclusion.Listed, 1));
        Assert.Equal(ScreeningResult.NothingHolds, _screening.Finds(First, ScreeningConclusion.NothingHolds, 1)[First].Result);
        Assert.Equal(ScreeningResult.Undecided, _screening.FindsJointly(First, ManagementLevel.Ordinary, 1)[First].Result);
    }

    [Fact]
    public void Departments_check_a_township_when_all_its_villages_are_checked_and_its_ticks_stay_then()
    {
        _screening.Finds(First, ScreeningConclusion.Listed, 1);
        var township = _screening.Sheet.Townships[0];
        Assert.Equal([ScreeningRefusal.VillagesUnchecked(1)], _screening.Campaign.AgainstReviewing(township, "组织"));
        Assert.Equal([ScreeningRefusal.DepartmentsMissing()], _screening.FindsNothingElse().Campaign.AgainstReviewing(_screening.Sheet.Townships[0], " "));

        _screening.ReviewsAll();

        Assert.Equal([ScreeningRefusal.AlreadyReviewed(Make.Today)], _screening.Campaign.AgainstReviewing(_screening.Sheet.Townships[0], "组织"));
        Make.RefusedBy(ScreeningRule.CheckedByDepartments, () => _screening.Finds(First, ScreeningConclusion.Listed, 1, 2));
        Assert.Equal(ScreeningResult.NotListed, _screening.Finds(First, ScreeningConclusion.NotListed, 1)[First].Result);
    }

    [Fact]
    public void Nothing_is_written_before_it_is_opened_nor_while_the_list_is_up()
    {
        var draft = new FindingDraft([], ScreeningConclusion.NothingHolds);
        var closed = Make.Campaign();
        Assert.Equal(
            [ScreeningRefusal.NotOpen(ScreeningState.NotOpened)], closed.AgainstFinding(_screening[First], null, draft, Make.Today));
        _screening.FindsNothingElse().ReviewsAll().Submits();
        Make.RefusedBy(ScreeningRule.NotOpen, () => _screening.Finds(First, ScreeningConclusion.NothingHolds));
        Make.RefusedBy(ScreeningRule.NotOpen, () => _screening.FindsJointly(First, ManagementLevel.Ordinary, 1));
    }

    private Refusal[] Against(ScreeningConclusion conclusion, string? reason, params int[] held) =>
        [.. _screening.Campaign.AgainstFinding(_screening[First], null, new(held, conclusion) { Reason = reason }, Make.Today)];
}
