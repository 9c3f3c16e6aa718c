using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class PlateTests
{
    private static readonly DateOnly ListedOn = new(2003, 3, 31);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Passed);

    [Theory]
    [InlineData(PlateChangeKind.Hung, true)]
    [InlineData(PlateChangeKind.TakenDown, false)]
    public void What_hangs_is_not_hung_again(PlateChangeKind kind, bool isRefused)
    {
        var hung = Change(new(2003, 8, 10), PlateChangeKind.Hung);

        Assert.Equal(isRefused ? [AcceptanceRefusal.PlateStandsAlready(kind, hung.OccurredOn)] : [], _case.AgainstPlate(Make.Today, kind, [hung], ListedOn));
    }

    [Fact]
    public void Nor_is_it_hung_again_before_the_day_from_which_it_hangs() =>
        Assert.Equal(
            [AcceptanceRefusal.PlateStandsAlready(PlateChangeKind.Hung, new(2003, 8, 10))],
            _case.AgainstPlate(new(2003, 8, 1), PlateChangeKind.Hung, [Change(new(2003, 8, 10), PlateChangeKind.Hung)], ListedOn));

    [Fact]
    public void One_that_was_hung_before_records_began_is_taken_down() =>
        Assert.Equal([AcceptanceRefusal.PlateNotHung()], _case.AgainstPlate(Make.Today, PlateChangeKind.TakenDown, [], ListedOn));

    [Theory]
    [InlineData(CaseStage.Registered)]
    [InlineData(CaseStage.Rectifying)]
    [InlineData(CaseStage.Failed)]
    [InlineData(CaseStage.Transformed)]
    public void It_is_of_a_listed_village_whatever_its_stage_and_not_before_it_was_listed(CaseStage stage)
    {
        var listed = Make.CaseIn(stage);

        Assert.Empty(listed.AgainstPlate(ListedOn, PlateChangeKind.Hung, [], ListedOn));
        Assert.Equal(
            [AcceptanceRefusal.PlateBeforeListing(ListedOn)], listed.AgainstPlate(ListedOn.AddDays(-1), PlateChangeKind.Hung, [], ListedOn));
        Assert.Empty(listed.AgainstPlate(ListedOn.AddDays(-1), PlateChangeKind.Hung, [], null));
    }

    [Fact]
    public void Nothing_is_hung_at_a_village_that_was_removed() =>
        Assert.Equal([CaseRefusal.StandingDoesNotAllow(Standing.Removed)], Removed().AgainstPlate(Make.Today, PlateChangeKind.Hung, [], ListedOn));

    [Fact]
    public void A_correction_is_not_refused_for_what_it_corrects_nor_for_what_happened_since()
    {
        var hung = Change(new(2003, 8, 10), PlateChangeKind.Hung);
        var relapsed = Make.CaseIn(CaseStage.Relapsed);

        var corrected = relapsed.ChangePlate(new(2003, 8, 11), PlateChangeKind.Hung, ("巩固提升村", null), [hung], null, hung);

        Assert.Equal((new DateOnly(2003, 8, 11), "巩固提升村"), (corrected.OccurredOn, corrected.Plate));
        Assert.Throws<RuleViolationException>(() => _case.ChangePlate(Make.Today, PlateChangeKind.Hung, default, [hung], ListedOn));
    }

    [Fact]
    public void What_was_taken_down_since_is_not_struck_out_and_what_ends_the_turns_is()
    {
        var (hung, down) = (Change(new(2003, 8, 10), PlateChangeKind.Hung), Change(new(2003, 9, 10), PlateChangeKind.TakenDown));
        Withdrawal own = new(hung.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false);
        Refusal[] stands = [AcceptanceRefusal.PlateChangedSince(PlateChangeKind.TakenDown, down.OccurredOn)];

        Assert.Equal(stands, new RecordVersions([hung]).AgainstWithdrawing(own, [hung, down]));
        Assert.Equal(stands, new RecordVersions([hung]).AgainstEnding(_case, "写错了", [hung, down]));
        Assert.Empty(new RecordVersions([hung]).AgainstWithdrawing(own, [hung]));
        Assert.Empty(new RecordVersions([down]).AgainstWithdrawing(own, [hung, down]));
        var again = Change(new(2003, 10, 10), PlateChangeKind.Hung);
        Assert.Equal(
            [AcceptanceRefusal.PlateChangedSince(PlateChangeKind.Hung, again.OccurredOn)],
            new RecordVersions([down]).AgainstWithdrawing(own, [hung, down, again]));
    }

    private static RectificationCase Removed()
    {
        var removed = Make.CaseIn(CaseStage.Rectifying);
        removed.Remove(Make.Today, "撤并");
        return removed;
    }

    private PlateChange Change(DateOnly on, PlateChangeKind kind) => new(_case, on, kind);
}
