using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>What pages and verbs ask of a stage.</summary>
public class CaseStagesTests
{
    public static TheoryData<string, Func<CaseStage, bool>, CaseStage[]> Questions => new()
    {
        { nameof(CaseStages.AwaitsDiagnosis), CaseStages.AwaitsDiagnosis, [CaseStage.Registered] },
        { nameof(CaseStages.AwaitsPlan), CaseStages.AwaitsPlan, [CaseStage.Diagnosed] },
        { nameof(CaseStages.IsRectifying), CaseStages.IsRectifying, [CaseStage.Rectifying] },
        { nameof(CaseStages.AwaitsInspection), CaseStages.AwaitsInspection, [CaseStage.Applied] },
        { nameof(CaseStages.IsUnderInspection), CaseStages.IsUnderInspection, [CaseStage.UnderInspection] },
        { nameof(CaseStages.IsInQueue), CaseStages.IsInQueue, [CaseStage.Applied, CaseStage.UnderInspection] },
        { nameof(CaseStages.IsOfInspection), CaseStages.IsOfInspection, [CaseStage.UnderInspection, CaseStage.Passed, CaseStage.Failed] },
        { nameof(CaseStages.AwaitsVerification), CaseStages.AwaitsVerification, [CaseStage.Passed] },
        { nameof(CaseStages.IsVerified), CaseStages.IsVerified, [CaseStage.Transformed] },
        { nameof(CaseStages.HasPassed), CaseStages.HasPassed, [CaseStage.Passed, CaseStage.Transformed] },
        { nameof(CaseStages.IsRefused), CaseStages.IsRefused, [CaseStage.CityRefused] },
        { nameof(CaseStages.IsSetback), CaseStages.IsSetback, [CaseStage.Failed, CaseStage.Relapsed, CaseStage.CityRefused] },
        {
            nameof(CaseStages.IsBeforeApplying), CaseStages.IsBeforeApplying,
            [CaseStage.Registered, CaseStage.Diagnosed, CaseStage.Rectifying, CaseStage.Failed, CaseStage.Relapsed, CaseStage.CityRefused]
        },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public void A_question_is_answered_of_every_stage(string name, Func<CaseStage, bool> asked, CaseStage[] yes) =>
        Assert.Equal((name, string.Join(' ', yes.Order())), (name, string.Join(' ', Enum.GetValues<CaseStage>().Where(asked).Order())));

    [Fact]
    public void A_step_says_which_of_the_first_two_it_waits_for()
    {
        var refusals = Enum.GetValues<CaseStage>().ToDictionary(s => s, CaseRefusal.StageDoesNotAllow);
        Assert.Equal([CaseStage.Registered], refusals.Where(r => r.Value.LacksDiagnosis).Select(r => r.Key));
        Assert.Equal([CaseStage.Diagnosed], refusals.Where(r => r.Value.LacksPlan).Select(r => r.Key));
        // Another rule says nothing of the stage.
        Assert.False(CaseRefusal.StandingDoesNotAllow(Standing.Removed) is { LacksDiagnosis: true } or { LacksPlan: true });
    }

    [Theory]
    [InlineData(Capacity.Team, TeamRole.Leader, TeamRole.ResidentDeputy, TeamRole.FirstSecretary, TeamRole.Member)]
    [InlineData(Capacity.ResidentDeputy, TeamRole.ResidentDeputy)]
    [InlineData(Capacity.FirstSecretary, TeamRole.FirstSecretary)]
    [InlineData(Capacity.Liaison)]
    public void Who_of_a_team_is_sent_in_a_capacity(Capacity capacity, params TeamRole[] roles) =>
        Assert.Equal(roles, Enum.GetValues<TeamRole>().Where(r => r.IsSentAs(capacity)));
}
