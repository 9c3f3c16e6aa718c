namespace VillageRectification.Domain.Accounts;

/// <summary>The permission table: act → roles, in the order of <see cref="Role"/>. Reach is the account's scope, never this table.</summary>
public static class Permissions
{
    private static readonly Dictionary<Act, Role[]> Table = new()
    {
        [Act.SeeCases] = [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead, Role.Leader, Role.City],
        [Act.SeeRules] = [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead, Role.Leader, Role.City],
        [Act.LogProgress] = [Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead],
        [Act.ImportLedger] = [Role.Head, Role.Dept],
        [Act.ReadBulletins] = [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead, Role.Leader, Role.City],
        [Act.DraftBulletin] = [Role.Dept],
        [Act.IssueBulletin] = [Role.Head],
        [Act.ManageAccounts] = [Role.Admin],
        [Act.ChangeCampaign] = [Role.Head],
        [Act.KeepVillage] = [Role.Sec, Role.Town],
        [Act.CorrectVillage] = [Role.Dept, Role.Sec, Role.Town],
        [Act.KeepPlan] = [Role.Sec, Role.Town, Role.Team],
        [Act.KeepTeam] = [Role.Head, Role.Dept, Role.Sec, Role.Town],
        [Act.AssignLiaison] = [Role.Head, Role.Dept],
        [Act.Apply] = [Role.Sec],
        [Act.AssignInspectors] = [Role.Head, Role.Dept],
        [Act.RecordSupport] = [Role.Liaison, Role.DeptHead],
        [Act.SettlePromises] = [Role.Head, Role.Dept, Role.Liaison, Role.DeptHead],
        [Act.PreparePlan] = [Role.Sec, Role.Town],
        [Act.AdoptPlan] = [Role.Sec],
        [Act.ReturnPlan] = [Role.Head, Role.Dept],
        [Act.DecideCases] = [Role.Head],
        [Act.ProposeCases] = [Role.Dept],
        [Act.PrepareListing] = [Role.Head, Role.Dept],
        [Act.Supervise] = [Role.Head, Role.Dept],
        [Act.NameExemplars] = [Role.Head, Role.Dept],
        [Act.NoteEarlierListing] = [Role.Head, Role.Dept, Role.Sec, Role.Town],
        [Act.GiveVerdict] = [Role.Head],
        [Act.Revisit] = [Role.Head, Role.Dept],
        [Act.VerifyCases] = [Role.Head, Role.City],
        [Act.MarkProblems] = [Role.Head, Role.Dept],
        [Act.ExportLists] = [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.City],
        [Act.WriteTeamDays] = [Role.Sec, Role.Town, Role.Team],
        [Act.DraftCriteria] = [Role.Head, Role.Dept],
        [Act.AssessVillage] = [Role.Sec, Role.Town],
        [Act.LookAfter] = [Role.Head, Role.Dept, Role.Sec, Role.Town],
        [Act.WarnVillages] = [Role.Head, Role.Dept],
        [Act.SeeScreening] = [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.Leader, Role.City],
        [Act.ScreenVillages] = [Role.Dept, Role.Sec, Role.Town],
        [Act.ReviewScreening] = [Role.Head, Role.Dept],
        [Act.ApproveScreening] = [Role.Head],
        [Act.NameContact] = [Role.Head, Role.Dept, Role.DeptHead],
        [Act.SeeDraws] = [Role.Head, Role.Dept, Role.Leader, Role.City],
        [Act.DrawSamples] = [Role.Head, Role.City],
        [Act.HangPlates] = [Role.Head, Role.Dept],
        [Act.SeeInspections] = [Role.Head, Role.Dept, Role.Leader, Role.City],
        [Act.SeeVerification] = [Role.Head, Role.Dept, Role.Leader, Role.City],
        [Act.ReceiveBulletin] = [Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead, Role.Leader],
    };

    public static IReadOnlyList<Role> RolesFor(Act act) => Table[act];

    public static bool May(this Role role, Act act) => Table[act].Contains(role);
}
