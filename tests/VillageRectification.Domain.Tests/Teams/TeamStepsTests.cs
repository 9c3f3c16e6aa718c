using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Teams;

/// <summary>Members come and go, and of the four ones a campaign asks for those that it has.</summary>
public class TeamStepsTests
{
    [Fact]
    public void Who_left_leaves_no_second_time_on_another_day()
    {
        var @case = Make.Case();
        var member = @case.Join(Make.Start, "陈志强", TeamRole.Member, []);
        Assert.Equal([RecordRefusal.EndedAlready(Make.Today)], @case.AgainstLeaving(member, Make.Today.AddDays(-1), Make.Today));
        Make.RefusedBy(RecordRule.EndedAlready, () => @case.Leave(member, Make.Today.AddDays(-1), Make.Today));
        Assert.Equal(Make.Today, @case.Leave(member, Make.Today).OccurredOn);
    }

    [Theory]
    [InlineData(TeamRole.Leader, "赵立新", TeamRule.HeldByAnother)]
    [InlineData(TeamRole.Leader, "陈志强", TeamRule.HoldsIt)]
    [InlineData(TeamRole.Member, "陈志强", TeamRule.HoldsIt)]
    [InlineData(TeamRole.Member, "赵立新", null)]
    [InlineData(TeamRole.ResidentDeputy, "陈志强", null)]
    [InlineData(TeamRole.FirstSecretary, "陈志强", null)]
    public void One_place_is_held_by_one_as_long_as_he_is_there(TeamRole role, string name, TeamRule? rule)
    {
        var @case = Make.Case();
        var from = Make.Today.AddDays(-9);
        var leader = @case.Join(from, "陈志强", TeamRole.Leader, []);
        CaseFact[] team = [leader];

        Assert.Equal(rule is { } broken ? [broken] : [], Rules(Make.Today, team));
        Assert.Equal(rule is { } same ? [same] : [], Rules(from, team));
        Assert.Empty(Rules(from.AddDays(-1), team));
        Assert.Empty(Rules(Make.Today, [leader, @case.Leave(leader, Make.Today)]));

        TeamRule[] Rules(DateOnly day, CaseFact[] facts) => [.. @case.AgainstJoining(day, name, role, facts).OfType<TeamRefusal>().Select(r => r.Rule)];
    }

    [Fact]
    public void Two_resident_deputies_are_let_in_and_the_same_one_twice_is_not()
    {
        var @case = Make.Case();
        CaseFact[] team = [@case.Join(Make.Today, "朱洪涛", TeamRole.ResidentDeputy, [])];
        Assert.Empty(@case.AgainstJoining(Make.Today, "何存良", TeamRole.ResidentDeputy, team));
        Assert.Equal([TeamRefusal.HoldsIt("朱洪涛", TeamRole.ResidentDeputy, Make.Today)], @case.AgainstJoining(Make.Today, "朱洪涛", TeamRole.ResidentDeputy, team));
    }

    [Theory]
    [InlineData("李洪昌", HolderPost.Secretary, 0, true)]
    [InlineData("李洪昌", HolderPost.Secretary, 1, false)]
    [InlineData("李洪昌", HolderPost.Secretary, -1, false)]
    [InlineData("李洪昌", HolderPost.DeputySecretary, 0, false)]
    [InlineData("赵存良", HolderPost.Secretary, 0, false)]
    public void From_one_day_on_a_post_is_one_persons(string name, HolderPost post, int days, bool isRefused)
    {
        var (campaign, @case) = (Make.Campaign(), Make.Case());
        var holder = @case.Appoint(campaign, Make.Today, HolderPost.Secretary, "赵存良", []);
        var against = @case.AgainstAppointing(Make.Today.AddDays(days), post, name, [holder]);
        Assert.Equal(isRefused ? [TeamRefusal.PostTaken("赵存良", HolderPost.Secretary, Make.Today)] : [], against);
        Assert.Empty(@case.AgainstAppointing(Make.Today.AddDays(days), post, name, []));
    }

    [Fact]
    public void Rows_that_disagree_are_all_told_until_a_hand_settles_it()
    {
        var (campaign, @case) = (Make.Campaign(), Make.Case());
        var names = new[] { "赵存良", "李洪昌", "赵存良" };
        var rows = names.Select((name, i) =>
        {
            var holder = @case.Appoint(campaign, Make.Start, HolderPost.Secretary, name, []);
            holder.ReadFrom(Guid.CreateVersion7(), i);
            return holder;
        }).ToList();
        Assert.Equal(["赵存良", "李洪昌"], rows.Named(HolderPost.Secretary).Select(h => h.Name));
        Assert.Empty(rows.Named(HolderPost.DeputySecretary));
        var byHand = @case.Appoint(campaign, Make.Start, HolderPost.Secretary, "赵存亮", []);
        var later = @case.Appoint(campaign, Make.Today, HolderPost.Secretary, "何道勇", []);
        Assert.Equal(["赵存亮", "何道勇"], rows.Append(later).Append(byHand).Named(HolderPost.Secretary).Select(h => h.Name));
    }

    [Fact]
    public void Who_gives_up_one_of_two_places_stays()
    {
        var @case = Make.Case();
        var (leader, secretary) = (@case.Join(Make.Today, "陈志强", TeamRole.Leader, []), @case.Join(Make.Today, "陈志强", TeamRole.FirstSecretary, []));
        CaseFact[] both = [leader, secretary];
        Assert.True(both.StaysAfter(secretary, Make.Today));
        Assert.False(both.StaysAfter(secretary, Make.Today.AddDays(-1)));
        Assert.False(new CaseFact[] { secretary, @case.Join(Make.Today, "何存良", TeamRole.Member, []) }.StaysAfter(secretary, Make.Today));
        Assert.False(new CaseFact[] { leader, secretary, @case.Leave(leader, Make.Today) }.StaysAfter(secretary, Make.Today));
    }

    [Theory]
    [InlineData("罗广才", null, true)]
    [InlineData("罗广才", "副镇长", true)]
    [InlineData("罗广才", "镇长", false)]
    [InlineData("赵立新", null, false)]
    public void The_same_leader_is_not_written_down_twice(string name, string? office, bool isThere)
    {
        var @case = Make.Case();
        CaseFact[] facts = [@case.Lead(Make.Today.AddDays(-3), "罗广才", "副镇长", [])];
        Assert.Equal(isThere, @case.AgainstLeading(Make.Today, name, office, facts).OfType<TeamRefusal>().Any(r => r.Rule is TeamRule.LeadsAlready));
        Assert.Empty(@case.AgainstLeading(Make.Today.AddDays(-4), name, office, facts));
    }

    [Fact]
    public void Nobody_leaves_before_he_came()
    {
        var @case = Make.Case();
        var member = @case.Join(Make.Today, "何存良", TeamRole.Member, []);
        Make.RefusedBy(CaseRule.EndsBeforeBegin, () => @case.Leave(member, Make.Today.AddDays(-1)));
        var left = @case.Leave(member, Make.Today);
        Assert.Equal((member.RecordId, TeamRole.Member, Make.Today), (left.MemberRecordId, left.Role, left.OccurredOn));
    }

    [Fact]
    public void A_role_that_the_campaign_does_not_have_is_never_missing()
    {
        var persons = CasePersons.Nobody(Guid.Empty) with { CountyLeader = "何春梅", Members = [new("王建国", TeamRole.FirstSecretary, null)] };

        Assert.Equal([FourOne.TownshipLeader, FourOne.Department], persons.Missing(new()));
        Assert.Equal([FourOne.Department], persons.Missing(CampaignRoles.Of([FourOne.CountyLeader, FourOne.Department])));
        Assert.Equal([FourOne.FirstSecretary], (persons with { Members = [] }).Missing(CampaignRoles.Of([FourOne.CountyLeader, FourOne.FirstSecretary])));
        Assert.Empty(persons.Missing(CampaignRoles.Of([])));
        Assert.Empty((persons with { TownshipLeader = "罗广才", Department = "县科技局" }).Missing(new()));
    }

    [Fact]
    public void The_next_campaign_has_the_roles_of_the_last_one()
    {
        var campaign = Make.Campaign();
        campaign.HaveRoles(CampaignRoles.Of([FourOne.Department]));
        Assert.Equal([FourOne.Department], Campaign.After(campaign, "第二轮", Make.Today, Make.Today.AddYears(1)).Roles.All);
        Assert.Equal(4, Make.Campaign().Roles.All.Count());
    }
}
