using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>Plans, teams, measures, and what was built.</summary>
internal static class WorkFigures
{
    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        .. frame.Indicators.Select(i => Quantity(frame, i)),
        Figure.Count(
            FigureName.FourOnesMissing,
            new("四个一没有配齐", $"{FourOnes(frame)}中至少缺一个的{frame.Unit}；本次行动没有的角色不算缺") { Printed = $"四个一没有配齐的{frame.Unit}数" },
            r => r.Persons.Missing(frame.Roles).Any()) with { Absence = r => "缺" + Words(r.Persons.Missing(frame.Roles), frame) },
        Figure.Count(
            FigureName.PlansMissing,
            new(VillageWords.NoPlan, $"没有通过整顿方案、台账中也没有整顿措施的{frame.Unit}") { Printed = $"没有整顿方案的{frame.Unit}数" },
            r => !r.HasPlan) with { Absence = _ => $"{VillageWords.NoPlanWritten}，也{VillageWords.NoMeasures}" },
        Figure.Count(
            FigureName.TeamsWithoutDeputy,
            new(VillageWords.NoDeputy, $"工作组没有驻村副组长的{frame.Unit}；没有工作组的也在内") { Printed = $"{VillageWords.NoDeputyNamed}的{frame.Unit}数" },
            r => !r.Team.HasResidentDeputy) with { Absence = r => r.Persons.Members.Count == 0 ? VillageWords.NoTeam : "工作组中没有驻村副组长" },
        Figure.Count(
            FigureName.TeamsNotReleased,
            new("工作组未脱钩", $"有工作组成员没有与原单位工作脱钩的{frame.Unit}；没有填的不算") { Printed = $"没有全部脱钩的{frame.Unit}数" },
            r => r.Team.HasMemberNotReleased, Proof.By<Evidence.OfPostRelease>(EvidenceKind.PostRelease, (_, e) => !e.IsReleased)),
        Figure.Count(
            FigureName.CommitmentsMissing,
            new("部门没有承诺", $"联系部门没有登记过帮扶承诺的{frame.Unit}；没有联系部门的也在内"),
            r => !r.HasCommitment) with { Absence = r => r.Persons.Department is null ? VillageWords.NoDepartment : "联系部门没有登记帮扶承诺" },
        Figure.Sum(
            FigureName.OverdueMeasures,
            new("逾期措施", "完成时限已过、还没有完成的整顿措施；写了原因的也在内") { Unit = "项", Printed = "逾期措施" },
            r => r.Measures.Overdue, Proof.By<Evidence.OfMeasure>(EvidenceKind.Measure, (_, e) => e.IsOverdue(frame.AsOf))),
    ];

    private static string FourOnes(FigureFrame frame) =>
        frame.Roles.All.Any() ? Words(frame.Roles.All, frame) : "四个一";

    private static string Words(IEnumerable<FourOne> roles, FigureFrame frame) => string.Join("、", roles.Select(r => r.ToText(frame.Unit, frame.County)));

    private static Figure Quantity(FigureFrame frame, FigureIndicator indicator) => Figure.Member(
        FigureName.Indicators, indicator.Name,
        new(indicator.Name, $"整顿开始以来各{frame.Unit}工作进展中{indicator.Name}数量的合计") { Unit = indicator.Unit, Printed = indicator.Name },
        r => r.Indicators.GetValueOrDefault(indicator.Name),
        Proof.By<Evidence.OfQuantity>(EvidenceKind.Quantity, (_, e) => e.Indicator == indicator.Name && e.OccurredOn >= frame.Campaign.Start));
}
