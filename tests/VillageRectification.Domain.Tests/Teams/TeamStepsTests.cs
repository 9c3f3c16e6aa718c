using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Teams;

/// <summary>Members come and go, and of the four ones a campaign asks for those that it has.</summary>
public class TeamStepsTests
{
    [Fact]
    public void Nobody_leaves_before_he_came()
    {
        var @case = Make.Case();
        var member = @case.Join(Make.Today, "何存良", TeamRole.Member);
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
