namespace VillageRectification.Domain.Figures;

/// <summary>A record behind a figure by its kind.</summary>
public static class EvidenceKindWords
{
    public static string ToText(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Standing => "登记",
        EvidenceKind.Baseline => "整顿前情况",
        EvidenceKind.Application => "验收申请",
        EvidenceKind.InspectionOpening => "开始检查",
        EvidenceKind.Inspection => "检查验收",
        EvidenceKind.CommitteeChange => "班子调整",
        EvidenceKind.MembershipGrowth => "队伍建设",
        EvidenceKind.Problem => "突出问题",
        EvidenceKind.ProblemStatus => "问题状态",
        EvidenceKind.Petition => "上访统计",
        EvidenceKind.Quantity => "工作进展",
        EvidenceKind.Measure => "整顿措施",
        EvidenceKind.PostRelease => "脱钩",
        EvidenceKind.Presence => "驻村记录",
        EvidenceKind.Venue => "阵地和环境",
        EvidenceKind.Economy => "集体收入和债务",
        EvidenceKind.Rule => "规章制度",
        EvidenceKind.MakeUp => "两委构成和关系",
    };
}
