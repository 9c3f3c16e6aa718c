using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What is to be done in my villages, as lines.</summary>
internal static class TodayText
{
    /// <summary>After a setback the plan has to be revised, and drags on from that day; before the first one it has no day.</summary>
    public static IEnumerable<WorkTask> Plan(CaseReading reading, Role role)
    {
        if (role.May(Act.AdoptPlan) && reading.Standing is Standing.Active && reading.PlanWaitingSince is { } since)
        {
            yield return new("通过整顿方案", Links.PlanAdoption(reading.CaseId), $"{reading.Village} · 已送来，等您通过", null) { Since = since };
        }

        if (reading.Acceptance is { Stage: CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused, Deciding: { } verdict })
        {
            var where = $"{reading.Village} · {reading.Acceptance.Stage.ToText()}";
            yield return new("修订整顿方案", Links.Plan(reading.CaseId), where, null) { Since = verdict.On };
        }
    }

    /// <summary>Where nobody confirmed the committees' states for too long.</summary>
    public static IEnumerable<WorkTask> Committees(CaseReading reading, FigureFrame frame, Role role)
    {
        if (role.May(Act.KeepVillage) && reading.Standing is Standing.Active
            && (reading.CommitteesConfirmedOn is not { } confirmed || confirmed.AddDays(frame.ConfirmationDays) < frame.AsOf))
        {
            var form = Links.NewRecord(reading.CaseId, CommitteeConfirmations.Address, from: Links.FromToday);
            yield return new($"两委状态 {frame.ConfirmationDays} 天内没有确认", form, $"{reading.Village} · {State(reading, frame)}", null)
            {
                OneTap = new("没有变化，确认", form, "有变化，去登记", Links.NewRecord(reading.CaseId, CommitteeChanges.Address, from: Links.FromToday)),
            };
        }
    }

    public static WorkTask Measure(CaseReading village, MeasureReading measure, Role role) => new(
        measure.Text, FormOf(village, role, MeasureOutcomes.Address, measure.RecordId, "plan"),
        Line(village.Village, "措施", measure.ResponsiblePerson), measure.DueOn);

    public static WorkTask Problem(CaseReading village, ProblemReading problem, Role role) => new(
        problem.Description, FormOf(village, role, ProblemStatusChanges.Address, problem.RecordId, "problems"),
        Line(village.Village, problem.DueOn is null && problem.ReviewOn is not null ? "复核条件" : "问题", problem.ResponsiblePerson),
        problem.DueOn ?? problem.ReviewOn);

    public static WorkTask Finding(CaseReading village, FindingReading finding, Role role) => new(
        finding.Text, FormOf(village, role, FindingRemedies.Address, finding.RecordId, "findings"),
        Line(village.Village, "督查问题", null), finding.DueOn);

    /// <summary>工作组本月 18 天，规定 20 天.</summary>
    public static IEnumerable<string> Presence(CaseReading reading, FigureFrame frame) => frame.PresenceRules
        .Where(r => r.Period is PresencePeriod.Month)
        .Select(r => $"{r.Capacity.ToText()} {frame.AsOf.Month} 月 {reading.PresenceOf(r.Capacity).MonthDays} 天，规定 {r.Minimum} 天");

    // The form that ends the task, for who may write it; for others the place where it stands.
    private static string FormOf(CaseReading village, Role role, string kind, Guid about, string part) =>
        village.Standing is Standing.Active && role.May(RecordKinds.Named(kind)!.Act)
            ? Links.NewRecord(village.CaseId, kind, about, Links.FromToday)
            : Links.Case(village.CaseId, part);

    private static string State(CaseReading reading, FigureFrame frame) => $"支部{Text(reading.Branch)}，{frame.Committee}{Text(reading.Committee)}";

    private static string Text(CommitteeReading committee) => committee.State?.ToText() ?? "未填";

    private static string Line(string village, string kind, string? person) => string.Join(" · ", new[] { village, kind, person }.OfType<string>());
}
