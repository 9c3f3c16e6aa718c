using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>Words of the ledger of problems.</summary>
internal static class ProblemText
{
    public static string Of(ProblemView view) => view switch
    {
        ProblemView.All => "全部",
        ProblemView.Overdue => "未解决且逾期",
        ProblemView.EasedPast => "缓解待了结",
        ProblemView.DueSoon => "两周内到期",
        ProblemView.ReviewDue => "到了复核日",
        ProblemView.Extended => "延过期",
        ProblemView.NotSatisfied => "群众不满意",
        ProblemView.Resolved => ProblemStatus.Resolved.ToText(),
        ProblemView.Marked => "挂牌和提级",
    };

    /// <summary>村级财务 · 群众反映强烈 · 2003-03-01 排查.</summary>
    public static string Facts(ProblemReading problem) =>
        Dots(
            problem.Category, problem.Priority is ProblemPriority.Strong ? problem.Priority.Value.ToText() : null,
            problem.WrittenFoundOn is { } found ? found.ToList() + " 排查" : "排查日期" + UnknownDay.Word);

    /// <summary>What its handling asks for; null where nothing is written down.</summary>
    public static string? Demand(ProblemReading problem, DateOnly today) => problem.Handling switch
    {
        ProblemHandling.CreateConditions when problem.Condition is not null || problem.ReviewOn is not null =>
            $"等：{problem.Condition ?? RecordField.Unknown}，{(problem.ReviewOn is { } review ? review.ToSentence(today) + "复核" : "复核日未填")}",
        ProblemHandling.Explain when problem.ExplainTo is { } whom => "向" + whom,
        _ => null,
    };

    /// <summary>延期 2 次，累计 25 天; of one that was reopened each life by itself: 重新办理后延期 1 次，累计 10 天；以前延期 2 次，累计 25 天.</summary>
    public static string Extended(ProblemReading problem) => (problem.Extensions, problem.EarlierExtensions) switch
    {
        (_, 0) => Extended(problem.Extensions, problem.ExtendedDays),
        (0, _) => "重新办理后没有延期；以前" + Extended(problem.EarlierExtensions, problem.EarlierExtendedDays),
        _ => $"重新办理后{Extended(problem.Extensions, problem.ExtendedDays)}；以前{Extended(problem.EarlierExtensions, problem.EarlierExtendedDays)}",
    };

    /// <summary>第 1 次办理：2002年12月21日起，3月24日已解决，延期 2 次，累计 25 天. None of what was never reopened.</summary>
    public static IReadOnlyList<string> Lives(IReadOnlyList<ProblemLife> lives, DateOnly today) => lives.Count < 2 ? [] :
    [
        .. lives.Select((life, i) => $"第 {i + 1} 次办理：{life.From.ToSentence(today)}起，"
            + (life.StatusOn is { } on ? on.ToSentence(today) + life.Status.ToText() : i + 1 == lives.Count ? "还在办理" : "没有办结")
            + (life.Extensions == 0 ? "，没有延期" : "，" + Extended(life.Extensions, life.ExtendedDays))),
    ];

    private static string Extended(int times, int days) => $"延期 {times} 次，累计 {days} 天";

    /// <summary>多数群众满意（问 30 人，满意 28 人）.</summary>
    public static string Opinion(ProblemReading problem) => problem.Majority.ToText()
        + (problem.Appraisal is { } appraisal ? $"（问 {appraisal.Asked} 人，满意 {appraisal.Satisfied} 人）" : "");

    /// <summary>10月12日起挂牌督办：县委组织部.</summary>
    public static string Marked(ProblemMark mark, DateOnly today) => $"{mark.OccurredOn.ToSentence(today)}起{mark.Kind.ToText()}：{mark.Office}";

    /// <summary>What proves that it is solved beside the record: 多数群众满意（问 30 人，满意 28 人），10月20日张榜公布.</summary>
    public static string Proof(ProblemReading problem, DateOnly today) =>
        (problem.Majority is Majority.Unknown ? "没有登记评议，" : Opinion(problem) + "，")
        + (problem.PostedOn is { } posted ? posted.ToSentence(today) + "张榜公布" : "没有登记张榜");

    /// <summary>Of what is solved with the posting that proves it.</summary>
    public static string Appraised(ProblemReading problem, DateOnly today) => problem.Status is ProblemStatus.Resolved ? Proof(problem, today)
        : problem.Majority is Majority.Unknown ? "没有登记评议" : Opinion(problem);

    /// <summary>已解决 60，缓解 14，未解决 16.</summary>
    public static string Counts(IReadOnlyCollection<ProblemRow> rows) =>
        $"已解决 {rows.Count(r => r.Problem.Status is ProblemStatus.Resolved)}，缓解 {rows.Count(r => r.Problem.Status is ProblemStatus.Eased)}，"
        + $"未解决 {rows.Count(r => r.Problem.IsOpen)}";

    private static string Dots(params string?[] parts) => string.Join(" · ", parts.OfType<string>());
}
