using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Applications;

/// <summary>离申请还差 N 项: the conditions of applying as they stand today, what is missing first.</summary>
/// <param name="knowsCommittees">Both states are written down, so that they can be confirmed.</param>
/// <param name="baseline">The record that says them first; null where nobody wrote it yet.</param>
/// <param name="mayCorrect">Whether the reader fills in what that record lacks.</param>
internal sealed class Conditions(RouteCase route, Readiness readiness, bool knowsCommittees, Baseline? baseline, bool mayCorrect, DateOnly today)
{
    private readonly Refusal[] _against = [.. route.Case.AgainstApplying(today, route.Campaign, readiness)];

    public IReadOnlyList<Condition> All() =>
        [.. new[] { Standing(), Plan(), Measures(), Problems(), Committees(), Deadline() }.OfType<Condition>().OrderBy(c => c.IsMet)];

    private string? Against(params AcceptanceRule[] rules) => Against(r => r is AcceptanceRefusal refusal && rules.Contains(refusal.Rule));

    private string? Against(CaseRule rule) => Against(r => r is CaseRefusal refusal && refusal.Rule == rule);

    private string? Against(Predicate<Refusal> isIt) => Array.Find(_against, isIt) is { } refusal ? CaseText.AgainstApplying(refusal) : null;

    private Condition? Standing() => Against(CaseRule.StandingDoesNotAllow) is { } against ? new($"这个{route.Campaign.UnitWord}正在整顿", against, null) : null;

    private Condition Plan() => new(
        "通过了整顿方案", Against(CaseRule.StageDoesNotAllow) ?? Against(AcceptanceRule.PlanReturned, AcceptanceRule.RevisedPlanMissing),
        $"{readiness.Measures.Count} 项措施")
    {
        Address = Links.Plan(route.Id, from: Links.FromApplication),
        ActLabel = "去办",
    };

    private Condition Measures() => new("整顿措施全部完成，或写明原因", Against(AcceptanceRule.MeasuresUnaccounted), $"{readiness.Measures.Count} 项")
    {
        Missing =
        [
            .. readiness.Measures.Where(m => !m.IsAccountedFor).OrderBy(m => m.DueOn ?? DateOnly.MaxValue)
                .Select(m => (m.Text + DueIn(m.DueOn), (string?)MeasureOutcomes.Address, (Guid?)m.RecordId)),
        ],
    };

    private Condition Problems()
    {
        var resolved = readiness.Problems.Count(p => p.Status is ProblemStatus.Resolved);
        return new("没有逾期未解决的突出问题", Against(AcceptanceRule.ProblemsOverdue), $"{readiness.Problems.Count} 个问题，已解决 {resolved} 个")
        {
            Missing =
            [
                .. readiness.Problems.Where(p => p.IsOverdue(today)).OrderBy(p => p.DueOn)
                    .Select(p => (p.Description + DueIn(p.DueOn), (string?)ProblemStatusChanges.Address, (Guid?)p.RecordId)),
            ],
        };
    }

    private Condition Committees() => new(
        $"{route.Campaign.Thresholds.ConfirmationDays} 天内确认过两委状态", Against(AcceptanceRule.CommitteesNotConfirmed),
        readiness.CommitteesConfirmedOn is { } on ? $"{on.ToSentence(today)}确认" : null)
    {
        // What they were like is said where it belongs: nobody invents a change for it.
        Kind = knowsCommittees ? CommitteeConfirmations.Address : baseline is null ? Baselines.Address : null,
        Address = !knowsCommittees && mayCorrect && baseline is { } lacking
            ? Links.RecordCorrection(route.Id, Baselines.Address, lacking.RecordId, from: Links.FromApplication) : null,
        ActLabel = knowsCommittees ? "没有变化，确认" : $"{RecordWords.Baseline}里填两委状态",
    };

    private Condition Deadline()
    {
        var deadline = route.Campaign.Deadline;
        return new("没有超过整顿期限", Against(AcceptanceRule.DeadlinePassed), $"到{deadline.ToSentence(today)}还有 {route.Campaign.Span.DaysLeft(today)} 天");
    }

    private string DueIn(DateOnly? due) => due switch
    {
        null => "",
        { } day when due.IsPast(today) => $"（{day.ToOverdue(today)}）",
        { } day => $"（{day.ToSentence(today)}到期）",
    };
}
