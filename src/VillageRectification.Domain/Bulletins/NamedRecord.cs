using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A record as a correction line names it: 孔庄村2003年9月3日检查验收.</summary>
public sealed record NamedRecord(string Village, string What, DateOnly On)
{
    internal static string WordOf(CaseFact fact, string unit) => fact switch
    {
        StandingChange => "登记",
        Baseline => "整顿前情况",
        AcceptanceApplication => "验收申请",
        ApplicationWithdrawal => "撤回申请",
        Inspection => "检查验收",
        CommitteeChange => "班子调整",
        MembershipGrowth => "队伍建设",
        Problem => "突出问题",
        ProblemStatusChange => "问题状态",
        ProblemExtension => "问题延期",
        ProgressEntry or IndicatorQuantity => "工作进展",
        PlanAdoption => "整顿方案",
        Measure or MeasureRevision or MeasureOutcome => "整顿措施",
        TeamMember => "工作组成员",
        TeamDeparture => "离开工作组",
        PostRelease => "脱钩",
        PresenceEntry => $"驻{unit}记录",
        _ => throw new InvalidOperationException($"No printed figure reads a {fact.GetType().Name}."),
    };
}
