using VillageRectification.Domain.Support;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What a department gave, promised and planned, in words.</summary>
internal static class SupportText
{
    /// <summary>资金 · 20,000 元 · 协调 · 走访 12 户 · 承诺全部兑现.</summary>
    public static string Given(SupportItem item) => string.Join(" · ", new[]
    {
        item.Kind, item.ValueYuan?.ToMoney(), item.Origin?.ToText(), item.Households is { } households ? $"走访 {households} 户" : null,
        item.Kept is { } kept ? "承诺" + kept.ToText() : null,
    }.OfType<string>());

    /// <summary>部门帮扶计划办完了：每季请农技员讲一次课.</summary>
    public static string Ended(DepartmentPlanOutcome outcome, DepartmentPlan plan) => $"部门帮扶计划{(outcome.IsDone ? "办完了" : "不办了")}：{plan.Text}";

    /// <summary>How a plan ended, beside the day.</summary>
    public static string Word(DepartmentPlanOutcome outcome) => outcome.IsDone ? "办完" : "不办了";

    /// <summary>How a promise ended, beside the day.</summary>
    public static string Word(CommitmentReading reading) => reading.IsCutShort ? PromiseKept.LastPart.ToText() : "兑现";

    /// <summary>9月1日定，12月20日以前，10月8日办完了.</summary>
    public static string Planned(DepartmentPlan plan, DepartmentPlanOutcome? outcome, DateOnly today) =>
        $"部门计划，{plan.OccurredOn.ToSentence(today)}定{(plan.DueOn is { } due ? $"，{due.ToSentence(today)}以前" : "")}"
        + (outcome is null ? "" : $"，{outcome.OccurredOn.ToSentence(today)}{(outcome.IsDone ? "办完了" : "不办了")}{(outcome.Text is { } text ? "：" + text : "")}");
}
