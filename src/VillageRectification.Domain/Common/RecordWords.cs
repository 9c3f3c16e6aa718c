namespace VillageRectification.Domain.Common;

/// <summary>What a kind of record is called, once: by the page on which it is written, behind a figure, and in the correction line of a bulletin.</summary>
public static class RecordWords
{
    public const string Baseline = "整顿前基本情况";

    /// <summary>The step by which what a village was like is written down.</summary>
    public const string Registering = "登记" + Baseline;

    public const string Diagnosis = "集体会诊";
    public const string Plan = "整顿方案";
    public const string Finding = "督查问题";
    public const string Visit = "督查暗访";
    public const string Remedy = Finding + "整改";
    public const string Application = "验收申请";
    public const string Withdrawal = "撤回验收申请";
    public const string CommitteeChange = "班子调整";
    public const string MembershipGrowth = "队伍建设";
    public const string Problem = "突出问题";
    public const string ProblemStatus = "问题办理情况";
    public const string ProblemExtension = "问题延期";
    public const string Petition = "上访月报";
    public const string Progress = "工作进展";
    public const string Measure = "整顿措施";
    public const string TeamMember = PostWords.Team + "成员";
    public const string TeamDeparture = "离开" + PostWords.Team;

    /// <summary>Which department and which leader of the county answer for a village.</summary>
    public const string Liaison = "联系分工";
    public const string LiaisonEnding = Liaison + "结束";
    public const string PostRelease = "脱钩情况";
    public const string Venue = "阵地和环境";
    public const string Economy = "集体收入和债务";
    public const string Inspection = "检查验收";
    public const string Exemplar = "典型";

    /// <summary>What villagers think of how a problem was settled.</summary>
    public const string Appraisal = "群众评议";

    /// <summary>Petitions of a month, as a ledger counts them.</summary>
    public const string PetitionCount = "上访统计";
    public const string StandingRules = "规章制度";
    public const string VenueItems = "八有";
    public const string Deeds = "帮扶实事和指标";
    public const string MakeUp = "两委构成和关系";

    /// <summary>The step that says that the two committees are as they were.</summary>
    public const string Confirming = "确认两委状态没有变化";

    /// <summary>What decides a verdict alone, where it was not reached.</summary>
    public const string FailedItems = "没有达到的必达项";

    /// <summary>The step by which a village applies.</summary>
    public const string Applying = "申请验收";

    /// <summary>The step by which its inspection is opened.</summary>
    public const string Opening = "开始检查";
}
