using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Teams;

/// <summary>Who of the township answers for a village, and what the township plans: written at one village, kept of the township.</summary>
public class TownshipStepsTests
{
    private static readonly DateOnly Day = new(2003, 9, 1);

    [Fact]
    public void A_plan_is_of_the_township_and_its_schedule_of_the_village()
    {
        var campaign = Make.Campaign();
        var @case = Make.Case(campaign);
        var plan = @case.PlanTownship(campaign, Day, "三个月内班子健全", "汶发〔2003〕12号");
        Assert.Equal(
            (campaign.Id, "370830112000", Day, "三个月内班子健全", "汶发〔2003〕12号"),
            (plan.CampaignId, plan.DivisionCode, plan.OccurredOn, plan.Text, plan.Document));
        var schedule = @case.Schedule(Day, "选好支部书记", Day.AddDays(30));
        Assert.Equal(
            (@case.Id, "370830112202", Day, "选好支部书记", Day.AddDays(30)),
            (schedule.CaseId, schedule.DivisionCode, schedule.OccurredOn, schedule.Text, schedule.DueOn));
    }

    [Theory]
    [InlineData(" 乡长 ", "乡长")]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_post_of_a_leader_is_unknown_where_nothing_was_said(string? said, string? office)
    {
        var @case = Make.Case();
        var leader = @case.Lead(Day, "罗广才", said, []);
        Assert.Equal((@case.Id, Day, "罗广才", office), (leader.CaseId, leader.OccurredOn, leader.Name, leader.Office));
    }

    [Fact]
    public void A_suspended_village_takes_none_of_them()
    {
        var campaign = Make.Campaign();
        var @case = Make.Case(campaign);
        var member = @case.Join(Day, "何存良", TeamRole.Member, []);
        @case.Suspend(Day, "修水库搬迁");
        Action[] steps =
        [
            () => @case.Join(Day, "赵立新", TeamRole.Leader, []),
            () => @case.Release(member, Day, true),
            () => @case.Leave(member, Day),
            () => @case.SignStatement(Day),
            () => @case.Lead(Day, "罗广才", null, []),
            () => @case.Appoint(campaign, Day, HolderPost.Secretary, "赵存良", []),
            () => @case.PlanTownship(campaign, Day, "三个月内班子健全", null),
            () => @case.Schedule(Day, "选好支部书记", Day),
        ];
        Assert.All(steps, step => Make.RefusedBy(CaseRule.StandingDoesNotAllow, step));
    }
}
