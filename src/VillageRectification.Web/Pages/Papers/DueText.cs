using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>What is open in a village, as the numbers of papers count it: by kind, and what of it is past its day.</summary>
internal static class DueText
{
    public static PaperCount OpenProblems(DateOnly asOf) => Problems("openProblems", "没解决的突出问题", asOf, _ => true);

    public static PaperCount OverdueProblems(DateOnly asOf) => Problems("overdueProblems", "逾期的突出问题", asOf, p => p.IsOverdue(asOf));

    public static PaperCount OpenMeasures(DateOnly asOf) => Measures("openMeasures", "没做完的措施", asOf, _ => true);

    public static PaperCount OverdueMeasures(DateOnly asOf) => Measures("overdueMeasures", "逾期的措施", asOf, m => m.IsOverdue(asOf));

    public static PaperCount OverdueFindings(DateOnly asOf) =>
        PaperCount.Records("overdueFindings", "督查发现、逾期没有整改的问题", v => [.. v.OpenFindings.Where(f => f.IsOverdue(asOf)).Select(f => Line(f, asOf))]) with
        {
            Address = id => Links.Case(id, "findings"),
            Door = "看督查发现的问题",
        };

    /// <summary>Problems and measures together.</summary>
    public static PaperCount Overdue(DateOnly asOf) => PaperCount.Records(
        "overdue", "逾期的问题和措施",
        v =>
        [
            .. v.OpenProblems.Where(p => p.IsOverdue(asOf)).Select(p => Line(p, asOf)),
            .. v.OpenMeasures.Where(m => m.IsOverdue(asOf)).Select(m => Line(m, asOf)),
        ]) with
    {
        Address = id => Links.Chronicle(id, ChronicleKind.Plan),
        Door = "看方案和问题的大事记",
    };

    public static string Line(ProblemReading problem, DateOnly asOf) =>
        Sentence($"{problem.Category}：{problem.Description}", Due(problem.DueOn, asOf), problem.ResponsiblePerson);

    public static string Line(MeasureReading measure, DateOnly asOf) => Sentence(measure.Text, Due(measure.DueOn, asOf), measure.ResponsiblePerson);

    public static string Line(FindingReading finding, DateOnly asOf) => Sentence(finding.Text, Due(finding.DueOn, asOf));

    private static PaperCount Problems(string name, string title, DateOnly asOf, Func<ProblemReading, bool> counts) =>
        PaperCount.Records(name, title, v => [.. v.OpenProblems.Where(counts).Select(p => Line(p, asOf))]) with
        {
            Address = id => Links.Case(id, "problems"),
            Door = "看突出问题",
        };

    private static PaperCount Measures(string name, string title, DateOnly asOf, Func<MeasureReading, bool> counts) =>
        PaperCount.Records(name, title, v => [.. v.OpenMeasures.Where(counts).Select(m => Line(m, asOf))]) with
        {
            Address = id => Links.Plan(id),
            Door = "看整顿方案",
        };

    private static string? Due(DateOnly? due, DateOnly asOf) => due is not { } day ? "没有期限"
        : $"期限 {day.ToList()}" + (due.IsPast(asOf) ? "，" + day.ToPrintedOverdue(asOf) : "");

    private static string Sentence(params string?[] parts) => string.Join('，', parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
