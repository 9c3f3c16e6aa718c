using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Domain.Figures;

/// <summary>Problems by category, those that are overdue, and petitions.</summary>
internal static class ProblemFigures
{
    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Sum(
            FigureName.ProblemsFound, new(RecordWords.Problem, "排查出的突出问题合计") { Unit = "件", Printed = "排查突出问题" },
            r => r.Categories.Sum(c => c.Found), Proof.By<Evidence.OfProblem>(EvidenceKind.Problem, (_, _) => true)),
        Figure.Sum(
            FigureName.ProblemsResolved, new("已解决问题", "最近一次状态是已解决的突出问题") { Unit = "件", Printed = "已解决突出问题" },
            r => r.Categories.Sum(c => c.Resolved),
            Proof.By<Evidence.OfProblemStatus>(EvidenceKind.ProblemStatus, (_, e) => e.Status is ProblemStatus.Resolved)),
        Figure.Sum(
            FigureName.ProblemsEased, new("缓解问题", "最近一次状态是缓解的突出问题") { Unit = "件", Printed = "缓解突出问题" },
            r => r.Categories.Sum(c => c.Eased),
            Proof.By<Evidence.OfProblemStatus>(EvidenceKind.ProblemStatus, (_, e) => e.Status is ProblemStatus.Eased)),
        Figure.Sum(
            FigureName.ProblemsOpen, new("未解决问题", "还没有解决或缓解、或者重新办理的突出问题") { Unit = "件", Printed = "未解决突出问题" },
            r => r.Categories.Sum(c => c.Found - c.Resolved - c.Eased),
            Proof.By<Evidence.OfProblem>(EvidenceKind.Problem, (_, e) => e.Status.IsOpen())),
        .. frame.Categories.SelectMany(c => ByCategory(frame, c)),
        Figure.Sum(
            FigureName.Petitions,
            new("上访", $"各{frame.Unit}已上报月份的上访件次合计") { Unit = "件次", Printed = "上访" },
            r => r.Petitions.Count, Proof.By<Evidence.OfPetition>(EvidenceKind.Petition, (_, e) => e.Count != 0)),
        Figure.Sum(
            FigureName.PetitionMonthsMissing,
            new("上访统计缺报", $"从整顿开始的月份起（后列入的从列入的月份起），各{frame.Unit}没有上报上访统计的月数合计；没有上报不等于没有发生") { Unit = $"{frame.Unit}月", Printed = "没有上报上访情况的月数" },
            r => r.Petitions.MonthsMissing) with { Absence = r => Unreported(r, frame) },
        Figure.Sum(
            FigureName.OverdueProblems,
            new("逾期问题", "办理时限已过、还没有解决或缓解的突出问题") { Unit = "件", Printed = "逾期问题" },
            r => r.OverdueProblems, Proof.By<Evidence.OfProblem>(EvidenceKind.Problem, (_, e) => e.IsOverdue(frame.AsOf))),
    ];

    // 应报13个月，缺6个月：2003年3月—8月.
    private static string Unreported(CaseReading village, FigureFrame frame)
    {
        var due = PetitionSteps.PetitionMonths(ListingSteps.InCampaignSince(frame.Campaign.Start, village.ListedOn), frame.AsOf);
        var missing = due.Where(m => !village.Petitions.Reported.Contains(m.First)).ToRanges();
        return $"应报{village.Petitions.MonthsDue}个月，缺{village.Petitions.MonthsMissing}个月：{missing}";
    }

    private static IEnumerable<Figure> ByCategory(FigureFrame frame, string category)
    {
        var statuses = Proof.By<Evidence.OfProblemStatus>(EvidenceKind.ProblemStatus, (_, e) => e.Category == category);
        yield return Figure.Member(
            FigureName.ResolvedByCategory, category,
            new($"{category}已解决", $"排查出{category}问题、而且全部已解决的{frame.Unit}") { Printed = $"{category}解决{frame.Unit}数" },
            r => r.In(category) is { IsResolved: true } ? 1 : 0, statuses);
        yield return Figure.Member(
            FigureName.EasedByCategory, category,
            new($"{category}已解决或缓解", $"排查出{category}问题、而且全部已解决或缓解的{frame.Unit}") { Printed = $"{category}解决或缓解{frame.Unit}数" },
            r => r.In(category) is { IsEased: true } ? 1 : 0, statuses);
    }
}
