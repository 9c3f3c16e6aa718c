using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Figures and records as a correction line names them.</summary>
internal static class FigureWords
{
    /// <summary>Null for figures that no bulletin prints.</summary>
    public static string? Of(Figure? figure) => figure?.Name switch
    {
        FigureName.Cases => "总村数",
        FigureName.Suspended => "中止整顿数",
        FigureName.Applied => "申报数",
        FigureName.NotApplied => "未申报数",
        FigureName.Awaiting => "等待检查数",
        FigureName.Passed => "合格数",
        FigureName.Failed => "不合格数",
        FigureName.Relapsed => "反弹数",
        FigureName.CityRefused => "市级未通过数",
        FigureName.Transformed => "转化升级数",
        FigureName.Revisited => "回访数",
        FigureName.BranchesEstablished => "建立健全党支部数",
        FigureName.CommitteesElected => "补选村委会数",
        FigureName.BranchComplete => "党支部健全数",
        FigureName.CommitteeComplete => "村委会健全数",
        FigureName.BothComplete => "两委都健全数",
        FigureName.CommitteesUnknown => "两委情况未填的村数",
        FigureName.Activists => "入党积极分子数",
        FigureName.ReserveCadres => "后备干部数",
        FigureName.NewMembers => "发展党员数",
        FigureName.VillagesWithNewMembers => "发展党员的村数",
        FigureName.ResolvedByCategory => $"{figure.Subject}解决村数",
        FigureName.EasedByCategory => $"{figure.Subject}解决或缓解村数",
        FigureName.Petitions => "上访件次",
        FigureName.PetitionMonthsMissing => "没有上报上访情况的月数",
        FigureName.Indicators => figure.Subject,
        FigureName.OverdueMeasures => "逾期措施数",
        FigureName.OverdueProblems => "逾期问题数",
        FigureName.PlansMissing => "没有整顿方案的村数",
        FigureName.TeamsWithoutDeputy => "没有确定驻村副组长的村数",
        FigureName.TeamsNotReleased => "没有全部脱钩的村数",
        FigureName.PresenceZero => $"{BulletinWords.Of(figure.Rule!.Capacity)}全月没有到村的村数",
        FigureName.PresenceShort => $"{BulletinWords.Of(figure.Rule!.Capacity)}不足{BulletinWords.Of(figure.Rule)}的村数",
        _ => null,
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Standing => "登记",
        EvidenceKind.Baseline => "基本情况",
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
    };
}
