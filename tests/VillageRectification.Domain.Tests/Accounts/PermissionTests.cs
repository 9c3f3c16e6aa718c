using VillageRectification.Domain.Accounts;

namespace VillageRectification.Domain.Tests.Accounts;

/// <summary>The permission table, row by row: who may do what, and nobody else.</summary>
public class PermissionTests
{
    [Theory]
    [InlineData(Act.SeeCases, "Head Dept Sec Town Team Liaison DeptHead Leader City")]
    [InlineData(Act.SeeRules, "Head Dept Sec Town Team Liaison DeptHead Leader City")]
    [InlineData(Act.LogProgress, "Sec Town Team Liaison DeptHead")]
    [InlineData(Act.ImportLedger, "Head Dept")]
    [InlineData(Act.ReadBulletins, "Head Dept Sec Town Team Liaison DeptHead Leader City")]
    [InlineData(Act.DraftBulletin, "Dept")]
    [InlineData(Act.IssueBulletin, "Head")]
    [InlineData(Act.ManageAccounts, "Admin")]
    [InlineData(Act.ChangeCampaign, "Head")]
    [InlineData(Act.KeepVillage, "Sec Town")]
    [InlineData(Act.CorrectVillage, "Dept Sec Town")]
    [InlineData(Act.KeepPlan, "Sec Town Team")]
    [InlineData(Act.KeepTeam, "Head Dept Sec Town")]
    [InlineData(Act.AssignLiaison, "Head Dept")]
    [InlineData(Act.RecordSupport, "Liaison DeptHead")]
    [InlineData(Act.Apply, "Sec")]
    [InlineData(Act.AssignInspectors, "Head Dept")]
    [InlineData(Act.PreparePlan, "Sec Town")]
    [InlineData(Act.AdoptPlan, "Sec")]
    [InlineData(Act.ReturnPlan, "Head Dept")]
    [InlineData(Act.DecideCases, "Head")]
    [InlineData(Act.ProposeCases, "Dept")]
    [InlineData(Act.PrepareListing, "Head Dept")]
    [InlineData(Act.NoteEarlierListing, "Head Dept Sec Town")]
    [InlineData(Act.Supervise, "Head Dept")]
    [InlineData(Act.NameExemplars, "Head Dept")]
    [InlineData(Act.GiveVerdict, "Head")]
    [InlineData(Act.Revisit, "Head Dept")]
    [InlineData(Act.VerifyCases, "Head City")]
    [InlineData(Act.MarkProblems, "Head Dept")]
    [InlineData(Act.ExportLists, "Head Dept Sec Town City")]
    [InlineData(Act.WriteTeamDays, "Sec Town Team")]
    [InlineData(Act.DraftCriteria, "Head Dept")]
    [InlineData(Act.AssessVillage, "Sec Town")]
    [InlineData(Act.LookAfter, "Head Dept Sec Town")]
    [InlineData(Act.WarnVillages, "Head Dept")]
    [InlineData(Act.SeeScreening, "Head Dept Sec Town Leader City")]
    [InlineData(Act.ScreenVillages, "Dept Sec Town")]
    [InlineData(Act.ReviewScreening, "Head Dept")]
    [InlineData(Act.ApproveScreening, "Head")]
    [InlineData(Act.NameContact, "Head Dept DeptHead")]
    [InlineData(Act.ReceiveBulletin, "Sec Town Team Liaison DeptHead Leader")]
    [InlineData(Act.SeeDraws, "Head Dept Leader City")]
    [InlineData(Act.DrawSamples, "Head City")]
    [InlineData(Act.HangPlates, "Head Dept")]
    [InlineData(Act.SeeInspections, "Head Dept Leader City")]
    [InlineData(Act.SeeVerification, "Head Dept Leader City")]
    [InlineData(Act.SettlePromises, "Head Dept Liaison DeptHead")]
    public void An_act_is_of_these_roles_alone(Act act, string roles)
    {
        Assert.Equal(roles, string.Join(' ', Permissions.RolesFor(act)));
        Assert.Equal(roles, string.Join(' ', Enum.GetValues<Role>().Where(r => r.May(act))));
    }

    [Fact]
    public void The_program_itself_and_nobody_have_no_role_and_so_no_act()
    {
        Assert.All(Enum.GetValues<Act>(), a => Assert.False(Caller.CommandLine.May(a) || Caller.Nobody.May(a)));
        Assert.True(new Caller(Guid.CreateVersion7(), AccessScope.Nothing, Role.Head).May(Act.GiveVerdict));
        Assert.False(new Caller(Guid.CreateVersion7(), AccessScope.Everything, Role.Dept).May(Act.GiveVerdict));
        Assert.Equal((Guid.Empty, Caller.CommandLineId), (Caller.Nobody.AccountId, Caller.CommandLine.AccountId));
        Assert.Equal(("", "00000000-0000-7000-8000-000000000001"), (Caller.Nobody.DisplayName, Caller.CommandLineId.ToString()));
    }
}
