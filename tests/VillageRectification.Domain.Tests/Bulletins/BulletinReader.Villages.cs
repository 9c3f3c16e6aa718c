using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <content>The villages that lag, those praised, and the work of next month.</content>
internal sealed partial class BulletinReader
{
    private static readonly string[] Reasons = ["验收不合格", "出现反弹", "市级认定未通过", "县级认定未通过", "尚未申报"];

    private long _lagging;
    private long _townships;

    private IReadOnlyList<Phrase> Villages() =>
    [
        Say("滞后的村共(?<n>[0-9]+)个", m => (_lagging = N(m)) > 20 && N(m) <= Cases),
        Say("其中(?:(?<w>验收不合格|出现反弹|市级认定未通过|县级认定未通过|尚未申报|其他有事项滞后)(?<n>[0-9]+)个、?)+", Kinds),
        Say("全部(?<w>验收不合格|出现反弹|市级认定未通过|县级认定未通过|尚未申报)", m =>
            _lagging == truth.Value(m.Groups["w"].Value switch
            {
                "验收不合格" => FigureName.Failed,
                "出现反弹" => FigureName.Relapsed,
                "市级认定未通过" or "县级认定未通过" => FigureName.CityRefused,
                _ => FigureName.NotApplied,
            })),
        Say("都在乙[0-9]镇", _ => truth.Figures.Counted.Select(r => r.Township).Distinct().Count() == 1),
        Say("按乡镇分", _ => _lagging > 20),
        Say("分布在(?<n>[0-9]+)个乡镇", m => (_townships = N(m)) > 3 && N(m) <= truth.Figures.Counted.Select(r => r.TownshipCode).Distinct().Count()),
        Say("(?<most>较多的是)?(?:(?<t>乙[0-9]镇)(?<n>[0-9]+)个、?)+", m =>
            (m.Groups["most"].Success ? m.Groups["n"].Captures.Sum(Said) <= _lagging - (_townships - 3) : m.Groups["n"].Captures.Sum(Said) == _lagging)
            && m.Groups["t"].Captures.Select(c => c.Value).ToArray() is var townships && townships.Distinct().Count() == townships.Length),
        Say("(?<q>全部|以上)(?<n>[0-9]+)个村的(?<w>滞后原因|党委书记)见附件2", m =>
            (m.Groups["q"].Value == "全部" ? N(m) == _lagging : N(m) > 3 && N(m) <= Cases)
            && (m.Groups["w"].Value == "党委书记" ? Secretaries() > 0 : Secretaries() < Cases)),
        Say("(?:三职责任人|分管副书记、组织委员)和联系县领导没有登记", _ => truth.Figures.Counted.All(r => truth.Material.WhoAnswersFor(r).CountyLeader is null)),
        Say("没有滞后事项", _ => Cases == 1 && truth.Value(FigureName.Failed) + truth.Value(FigureName.NotApplied) + truth.Value(FigureName.OverdueProblems) == 0),
        Say("没有(?:不合格|未申报|逾期|、|和)+的村", _ =>
            truth.Value(FigureName.Failed) + truth.Value(FigureName.NotApplied) == 0
            && truth.Value(FigureName.OverdueMeasures) + truth.Value(FigureName.OverdueProblems) == 0),
        Say("(?:(?<v>[^、，；（]+?村)、?)+班子健全", m => m.Groups["v"].Captures.Select(v => v.Value).ToArray() is var names && names.Distinct().Count() == names.Length
            && names.All(n => truth.Figures.Counted.Any(r => truth.Material.NameOf(r) == n && r.Acceptance.Outcome is CaseOutcome.Passed
                && (truth.Material.Kept.Contains(r.CaseId) || IsWithoutFault(r))))),
        Say("(?:滞后最突出的10个村是)?(?<v>[^；（]+?村)（(?<t>[^，；）]+)(?:，党委书记赵存良)?(?:；(?:(?<w>[^，）]+)，?)+)?）", Lags),
    ];

    private IReadOnlyList<Phrase> NextMonth() =>
    [
        Say("巩固整顿成果，防止反弹", _ => truth.Value(FigureName.Failed) + truth.Value(FigureName.NotApplied) + truth.Value(FigureName.OverdueMeasures) == 0
            && truth.Figures.Counted.All(r => r.Acceptance is { IsInQueue: true } or { Outcome: CaseOutcome.Passed or null })),
        Say("(?:[一二三四五六七八]是)?正在重新整顿的(?:(?<n>[0-9]+)个)?村按新方案逐条整改，具备条件的再次申请", m =>
            Several(m) == Revised(CaseOutcome.Relapsed) + Revised(CaseOutcome.CityRefused)),
        Say("(?:[一二三四五六七八]是)?验收不合格的(?:(?<n>[0-9]+)个)?村修订整顿方案，逐条整改，具备条件的再次申请", m =>
            Several(m) == Open(CaseOutcome.Failed)),
        Say("(?:[一二三四五六七八]是)?不合格后修订了方案的(?:(?<n>[0-9]+)个)?村按新方案逐条整改，具备条件的再次申请", m =>
            Several(m) == Revised(CaseOutcome.Failed)),
        Say("(?:[一二三四五六七八]是)?已经再次申请的(?:(?<n>[0-9]+)个)?村由县委组织部抓紧检查", m => Several(m) == truth.Figures.Counted.Count(
            r => r.Acceptance is { Outcome: not (null or CaseOutcome.Passed), Stage: CaseStage.Applied or CaseStage.UnderInspection })),
        Say("(?:[一二三四五六七八]是)?(?:反弹的(?:(?<r>[0-9]+)个)?村、?)?(?:(?<w>市级认定或县级认定|市级认定|县级认定)未通过的(?:(?<c>[0-9]+)个)?村)?重新整顿，查清原因，修订方案", m =>
            Told(m, "r", "反弹的") == Open(CaseOutcome.Relapsed)
            && Told(m, "c", "未通过的") == Open(CaseOutcome.CityRefused) && (!m.Groups["w"].Success || IsByWhom(m.Groups["w"].Value))),
        Say("(?:[一二三四五六七八]是)?尚未申报的(?:(?<n>[0-9]+)个)?村由乡镇党委书记包村督办", m => Several(m) == truth.Value(FigureName.NotApplied)),
        Say("(?:[一二三四五六七八]是)?没有整顿方案的(?:(?<n>[0-9]+)个)?村尽快拿出方案", m =>
            Several(m) == truth.Value(FigureName.PlansMissing) && truth.Figures.Counted.Any(r => r.HasPlan)),
        Say("(?:[一二三四五六七八]是)?逾期的(?:(?<m>[0-9]+)项措施、?)?(?:(?<p>[0-9]+)个问题)?逐项定人定时，限期办结", m =>
            (m.Groups["m"].Success ? N(m, "m") : 0) == truth.Value(FigureName.OverdueMeasures)
            && (m.Groups["p"].Success ? N(m, "p") : 0) == truth.Value(FigureName.OverdueProblems)),
        Say("(?:[一二三四五六七八]是)?全月没有入村记录的部门(?:（涉及(?<n>[0-9]+)个村）)?向县委组织部说明情况，[0-9]+月份按规定天数入村", m =>
            Several(m) == Obliged("联系部门").Count(r => r.PresenceOf(Capacity.Liaison).MonthDays == 0)
            && truth.Known.OfType<PresenceEntry>().Any(p => p.Capacity is Capacity.Liaison)),
        Say("(?:[一二三四五六七八]是)?县委组织部对尚未回访的(?:(?<n>[0-9]+)个)?合格村回访一遍", m =>
            Several(m) == truth.Figures.Counted.Count(r => r.Acceptance is { Outcome: CaseOutcome.Passed, HasHeldSincePassing: false })),
    ];

    // Of a county's only village the number goes without saying.
    private long Several(Match m, string group = "n") => m.Groups[group].Success && Cases > 1 ? N(m, group) : Cases == 1 && !m.Groups[group].Success ? 1 : -1;

    // Neither in the queue again nor with a plan since, whatever stage a withdrawn application led back to.
    private long Open(CaseOutcome outcome) => Back(outcome).Count(r => !HasNewPlan(r));

    private long Revised(CaseOutcome outcome) => Back(outcome).Count(HasNewPlan);

    private IEnumerable<CaseReading> Back(CaseOutcome outcome) => truth.Figures.Counted.Where(
        r => r.Acceptance.Outcome == outcome && r.Acceptance.Stage is not (CaseStage.Applied or CaseStage.UnderInspection));

    private bool HasNewPlan(CaseReading village) => truth.Known.OfType<PlanAdoption>().Any(
        p => p.CaseId == village.CaseId && EventMark.Of(p).At.CompareTo(village.Acceptance.Deciding!.At) > 0);

    private long Told(Match m, string group, string words) => m.Value.Contains(words, StringComparison.Ordinal) ? Several(m, group) : 0;

    private int Secretaries() => truth.Figures.Counted.Count(r => truth.Material.WhoAnswersFor(r).Secretary is not null);

    private bool Kinds(Match m)
    {
        var kinds = m.Groups["w"].Captures.Zip(m.Groups["n"].Captures).ToDictionary(k => k.First.Value, k => Said(k.Second));
        return kinds.Values.Sum() == _lagging
            && kinds.GetValueOrDefault("验收不合格") == truth.Value(FigureName.Failed) && kinds.GetValueOrDefault("出现反弹") == truth.Value(FigureName.Relapsed)
            && kinds.GetValueOrDefault("市级认定未通过") == RefusedBy(InspectionKind.City)
            && kinds.GetValueOrDefault("县级认定未通过") == RefusedBy(InspectionKind.CountyVerification)
            && kinds.GetValueOrDefault("尚未申报") == truth.Value(FigureName.NotApplied);
    }

    private int RefusedBy(InspectionKind kind) => truth.Figures.Counted.Count(r => r.Acceptance.RefusedBy == kind);

    private bool IsByWhom(string words) => words.Contains("市级", StringComparison.Ordinal) == RefusedBy(InspectionKind.City) > 0
        && words.Contains("县级", StringComparison.Ordinal) == RefusedBy(InspectionKind.CountyVerification) > 0;

    private static long Said(Capture number) => long.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture);

    // Each fault that is named of a village is one of its own, and no village of the list has another.
    private bool Lags(Match m, string lead)
    {
        var faults = m.Groups["w"].Captures.Select(w => w.Value).ToArray();
        return truth.Figures.Counted.Any(r => r.Village == m.Groups["v"].Value && r.Township == m.Groups["t"].Value
            && IsOf(faults.FirstOrDefault(Reasons.Contains) ?? lead, r)
            && (r.Measures.Overdue > 0) == faults.Contains($"{r.Measures.Overdue}项措施逾期")
            && (r.OverdueProblems > 0) == faults.Contains($"{r.OverdueProblems}个问题逾期")
            && (!r.HasPlan && truth.Figures.Counted.Any(c => c.HasPlan)) == faults.Contains("没有整顿方案")
            && faults.Any(f => f is "联系部门全月没有入村记录" or "联系部门本月还没有入村记录") == IsMissed(r, Capacity.Liaison)
            && faults.Any(f => f is "工作组全月没有驻村记录" or "工作组本月还没有驻村记录") == IsMissed(r, Capacity.Team));
    }

    // Nobody came in a month in which somebody came elsewhere.
    private bool IsMissed(CaseReading r, Capacity capacity)
    {
        var obliged = truth.Figures.Frame.Capacities.Contains(capacity) ? Obliged(capacity.ToText()) : [];
        return obliged.Contains(r) && r.PresenceOf(capacity).MonthDays == 0 && truth.Material.Recorded.Capacities.Contains(capacity)
            && (obliged.Length == 1 || obliged.Any(o => o.PresenceOf(capacity).MonthDays > 0));
    }

    private bool IsWithoutFault(CaseReading r) => r.Measures.Overdue == 0 && r.OverdueProblems == 0
        && (r.HasPlan || truth.Figures.Counted.All(c => !c.HasPlan)) && !IsMissed(r, Capacity.Liaison) && !IsMissed(r, Capacity.Team);

    private static bool IsOf(string lead, CaseReading r) => lead switch
    {
        _ when lead.Contains("不合格", StringComparison.Ordinal) => r.Acceptance.Outcome is CaseOutcome.Failed,
        _ when lead.Contains("反弹", StringComparison.Ordinal) => r.Acceptance.Outcome is CaseOutcome.Relapsed,
        _ when lead.Contains("市级", StringComparison.Ordinal) => r.Acceptance.RefusedBy is InspectionKind.City,
        _ when lead.Contains("县级认定", StringComparison.Ordinal) => r.Acceptance.RefusedBy is InspectionKind.CountyVerification,
        _ when lead.Contains("尚未申报", StringComparison.Ordinal) => !r.Acceptance.IsApplied,
        _ => r.Acceptance is { IsApplied: true, Outcome: null or CaseOutcome.Passed },
    };
}
