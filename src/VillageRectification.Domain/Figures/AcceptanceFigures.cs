using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>How far the villages have come on the way from application to verification.</summary>
internal static class AcceptanceFigures
{
    private static readonly Proof Application = Proof.By<Evidence.OfApplication>(EvidenceKind.Application, (_, e) => !e.IsWithdrawn);
    private static readonly Proof Deciding = Inspected((r, e) => e.Id == r.Acceptance.Deciding?.Id);

    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Count(
            FigureName.Applied,
            new(VillageWords.HasApplied, $"提出过验收申请、没有撤回的{frame.Unit}；有{frame.County.Rank}验收结论的也算已申报") { Short = VillageWords.Applying, Printed = "申报数" },
            r => r.Acceptance.IsApplied,
            Application, Inspected((r, e) => e.Inspection is InspectionKind.County && r.Acceptance.Application is null)),
        Figure.Count(
            FigureName.NotApplied,
            new("未申报验收", $"没有提出验收申请（或者申请已经撤回）的{frame.Unit}") { Short = VillageWords.NotApplied, Printed = "未申报数" },
            r => !r.Acceptance.IsApplied) with { Absence = _ => "没有有效的验收申请" },
        Figure.Count(
            FigureName.Inspected,
            new("已验收", $"有{frame.County.Rank}验收结论的{frame.Unit}；同一个{frame.Unit}只算一次"),
            r => r.Acceptance.IsInspected, Inspected((_, e) => e.Inspection is InspectionKind.County)),
        Figure.Count(
            FigureName.Awaiting,
            new("申报后待验收", $"已经申报、还没有{frame.County.Rank}验收结论的{frame.Unit}") { Printed = "等待检查数" },
            r => r.Acceptance is { IsApplied: true, IsInspected: false }, Application) with
        {
            Absence = _ => $"已经申报，还没有{frame.County.Rank}验收结论",
        },
        Figure.Count(
            FigureName.InQueue,
            new("在检和待检", $"当前处在已申请或验收中的{frame.Unit}；整改后再次申报的也在内"),
            r => r.Acceptance.IsInQueue,
            Proof.By<Evidence.OfApplication>(EvidenceKind.Application, (r, e) => e.Id == r.Acceptance.Application?.Id),
            Proof.By<Evidence.OfOpening>(
                EvidenceKind.InspectionOpening, (r, e) => r.Acceptance.Stage.IsUnderInspection() && e.Id == r.Acceptance.Opening?.Id)),
        Figure.Count(
            FigureName.Passed,
            new("验收合格", $"最近一次{frame.County.Rank}验收合格（含基本合格）、此后没有反弹、市级认定（或{frame.County.Rank}认定）也没有不通过的{frame.Unit}；已转化升级的也在内") { Printed = "合格数" },
            r => r.Acceptance.Outcome is CaseOutcome.Passed, Deciding),
        Figure.Count(
            FigureName.Failed,
            new(VillageWords.Failed, $"最近一次{frame.County.Rank}验收不合格的{frame.Unit}") { Short = InspectionOutcome.Failed.ToText(), Printed = "不合格数" },
            r => r.Acceptance.Outcome is CaseOutcome.Failed, Deciding),
        Figure.Count(
            FigureName.Relapsed,
            new(InspectionOutcome.FellBack.ToText(), $"验收合格后回访发现反弹、还没有重新验收的{frame.Unit}") { Printed = "反弹数" },
            r => r.Acceptance.Outcome is CaseOutcome.Relapsed, Deciding),
        Figure.Count(
            FigureName.CityRefused,
            new(CaseOutcome.CityRefused.ToText(), $"市级认定（或{frame.County.Rank}认定）未通过、还没有重新验收的{frame.Unit}") { Printed = "认定未通过数" },
            r => r.Acceptance.Outcome is CaseOutcome.CityRefused, Deciding),
        Figure.Count(
            FigureName.PassedBasic,
            new(InspectionOutcome.BasicallyPassed.ToText(), $"验收合格的{frame.Unit}中，最近一次结论是基本合格的"),
            r => r.Acceptance.IsBasicPass, Deciding),
        Figure.Count(
            FigureName.Transformed,
            new(InspectionOutcome.Verified.ToText(), $"市级认定（或{frame.County.Rank}认定）通过、此后没有反弹的{frame.Unit}") { Printed = "转化升级数" },
            r => r.Acceptance.IsTransformed, Inspected((r, e) => e.Id == r.Acceptance.Verification?.Id)),
        Figure.Count(
            FigureName.KeyNotTransformed,
            new($"{Key(frame)}{frame.Unit}未转化", $"管理级别是{Key(frame)}、还没有转化升级的{frame.Unit}"),
            r => r.Level is ManagementLevel.CityKey && !r.Acceptance.IsTransformed) with
        {
            Absence = r => r.Acceptance.IsInspected ? "还没有通过市级认定" : $"还没有{frame.County.Rank}验收结论，也没有通过市级认定",
        },
        Figure.Count(
            FigureName.Revisited,
            new("已回访", $"验收后回访过的{frame.Unit}；同一个{frame.Unit}只算一次") { Short = InspectionKind.Revisit.ToText(), Printed = "回访数" },
            r => r.Acceptance.LastRevisit is not null, Inspected((_, e) => e.Inspection is InspectionKind.Revisit)),
        Figure.Count(
            FigureName.Held,
            new("回访保持", $"最近一次回访结论是保持的{frame.Unit}"),
            r => r.Acceptance.LastRevisitHeld, Inspected((r, e) => e.Id == r.Acceptance.LastRevisit?.Id)),
        Figure.Count(
            FigureName.EverRelapsed,
            new("曾经反弹", $"回访中反弹过的{frame.Unit}，后来重新合格的也在内"),
            r => r.Acceptance.EverRelapsed, Inspected((_, e) => e.Outcome is InspectionOutcome.FellBack)),
    ];

    private static string Key(FigureFrame frame) => ManagementLevel.CityKey.ToText(frame.County);

    private static Proof Inspected(Func<CaseReading, Evidence.OfInspection, bool> holds) => Proof.By(EvidenceKind.Inspection, holds);
}
