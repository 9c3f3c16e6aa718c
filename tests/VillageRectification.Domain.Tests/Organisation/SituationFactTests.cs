using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>Dated facts of a village beside its plan: what holds of them on a day.</summary>
public class SituationFactTests
{
    private static readonly DateOnly Day = new(2003, 9, 1);

    [Fact]
    public void The_last_answer_to_an_item_holds_from_its_day_on()
    {
        var @case = Make.Case();
        ChecklistAnswer[] said =
        [
            @case.Answer(Day, Checklist.Rules, "财务管理", ChecklistState.Absent),
            @case.Answer(Day.AddDays(3), Checklist.Rules, "财务管理", ChecklistState.Kept),
            @case.Answer(Day.AddDays(9), Checklist.Venue, "财务管理", ChecklistState.Absent),
        ];
        Assert.Equal(ChecklistState.Absent, said.AnswersOn(Checklist.Rules, Day.AddDays(2))["财务管理"].State);
        Assert.Equal(ChecklistState.Kept, said.AnswersOn(Checklist.Rules, Day.AddDays(3))["财务管理"].State);
        Assert.Empty(said.AnswersOn(Checklist.Members, Day.AddDays(30)));
    }

    [Fact]
    public void The_items_of_a_list_are_the_campaigns_own()
    {
        var campaign = Make.Campaign();
        Assert.Equal(8, campaign.ItemsOf(Checklist.Venue).Count);
        campaign.Learn(TermKind.VenueItem, "电脑");
        Assert.Equal("电脑", campaign.ItemsOf(Checklist.Venue)[^1]);
        Assert.DoesNotContain("电脑", campaign.ItemsOf(Checklist.Rules));
    }

    [Fact]
    public void A_promise_is_kept_by_what_names_it_and_overdue_from_the_day_after()
    {
        var @case = Make.Case();
        var promise = @case.Promise(Day, "物资", "化肥 5 吨", 20_000, Day.AddDays(10), departmentId: null);
        var other = @case.Support(Day.AddDays(2), "物资", "化肥 5 吨", 20_000, departmentId: null);
        var given = @case.Support(Day.AddDays(12), "物资", "化肥 5 吨", 20_000, departmentId: null, delivers: promise.RecordId);
        CaseFact[] facts = [promise, other, given];
        Assert.False(Reading(Day.AddDays(10)).IsOverdue(Day.AddDays(10)));
        Assert.True(Reading(Day.AddDays(11)).IsOverdue(Day.AddDays(11)));
        Assert.Equal(given.OccurredOn, Reading(Day.AddDays(12)).DeliveredOn);
        Assert.False(Reading(Day.AddDays(12)).IsOverdue(Day.AddDays(12)));
        Assert.Empty(facts.CommitmentsOn(Day.AddDays(-1)));

        CommitmentReading Reading(DateOnly day) => Assert.Single(facts.CommitmentsOn(day));
    }

    [Fact]
    public void Zero_is_a_report_and_reaches_no_office()
    {
        var report = Make.Case().ReportPetitions(new Month(2003, 9), 0, null, PetitionLevel.County);
        Assert.Equal((new DateOnly(2003, 9, 1), 0, null, null), (report.OccurredOn, report.Count, report.Persons, report.Level));
        Assert.Equal([new(2003, 10), new(2003, 9)], PetitionSteps.PetitionMonths(new(2003, 9, 30), new(2003, 10, 1)));
    }

    [Fact]
    public void A_suspended_village_takes_none_of_them()
    {
        var @case = Make.Case();
        @case.Suspend(Day, "修水库搬迁");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Answer(Day, Checklist.Venue, "房子", ChecklistState.Present));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Furnish(Day, OfficeRooms.Poor, null, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Account(Day, (1, null), (null, null)));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.ReportPetitions(new Month(2003, 9), 1, 2, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Promise(Day, "物资", "化肥", null, null, null));
        Make.RefusedBy(
            CaseRule.StandingDoesNotAllow,
            () => @case.Disclose(Day, DisclosureKind.Party, DisclosurePeriod.Of(new Month(2003, 6), 6), DisclosureForm.Board));
    }

    [Fact]
    public void A_change_holds_from_the_day_of_the_baseline_on_and_a_silent_baseline_gives_way()
    {
        LastState<OfficeRooms> before = new(OfficeRooms.None, Day, Guid.CreateVersion7());
        LastState<OfficeRooms> same = new(OfficeRooms.Adequate, Day, Guid.CreateVersion7());
        LastState<OfficeRooms> earlier = new(OfficeRooms.Poor, Day.AddDays(-1), Guid.CreateVersion7());
        Assert.Equal(same, before.Then(same));
        Assert.Equal(before, before.Then(earlier));
        Assert.Equal(earlier, default(LastState<OfficeRooms>).Then(earlier));
        Assert.Equal(before, before.Then(null));
    }
}
