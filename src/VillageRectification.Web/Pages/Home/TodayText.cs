using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What is to be done in my villages, as lines.</summary>
internal static class TodayText
{
    /// <summary>After a setback the plan is due from that day on; before the first one it has no due day.</summary>
    public static IEnumerable<WorkTask> Plan(CaseReading reading)
    {
        if (reading.Acceptance is { Stage: CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused, Deciding: { } verdict })
        {
            yield return new("修订整顿方案", Links.Case(reading.CaseId, "plan"), $"{reading.Village} · {reading.Acceptance.Stage.ToText()}", verdict.On);
        }
    }

    public static WorkTask Measure(CaseReading village, MeasureReading measure) =>
        new(measure.Text, Links.Case(village.CaseId, "plan"), Line(village.Village, "措施", measure.ResponsiblePerson), measure.DueOn);

    public static WorkTask Problem(CaseReading village, ProblemReading problem) =>
        new(problem.Description, Links.Case(village.CaseId, "problems"), Line(village.Village, "问题", problem.ResponsiblePerson), problem.DueOn);

    public static WorkTask Finding(CaseReading village, FindingReading finding) =>
        new(finding.Text, Links.Case(village.CaseId, "findings"), Line(village.Village, "督查问题", null), finding.DueOn);

    /// <summary>工作组本月 18 天，规定 20 天.</summary>
    public static IEnumerable<string> Presence(CaseReading reading, FigureFrame frame) => frame.PresenceRules
        .Where(r => r.Period is PresencePeriod.Month)
        .Select(r => $"{r.Capacity.ToText()} {frame.AsOf.Month} 月 {reading.PresenceOf(r.Capacity).MonthDays} 天，规定 {r.Minimum} 天");

    private static string Line(string village, string kind, string? person) => string.Join(" · ", new[] { village, kind, person }.OfType<string>());
}
