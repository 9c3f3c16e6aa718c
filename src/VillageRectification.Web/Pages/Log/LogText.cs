using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Log;

/// <summary>Words of logging.</summary>
internal static class LogText
{
    public static readonly string TooShort = $"请写一句做了什么，至少 {LogInput.TextMinLength} 个字";

    public static string Saved(LoggedWork work, DateOnly today, string unit) =>
        $"已保存：{work.Village} {work.Entry.OccurredOn.ToSentence(today)}进展" + (work switch
        {
            { Presence: null } => "。",
            { IsDayClaimedElsewhere: true } => $"，当天的驻{unit}已经记过。",
            _ => $"，同时记驻{unit} 1 天。",
        });

    public static string Withdrawn(LoggedWork work, DateOnly today, string unit) =>
        $"已撤回：{work.Village} {work.Entry.OccurredOn.ToSentence(today)}进展" + (work switch
        {
            { Presence: null } => "。",
            { IsDayClaimedElsewhere: true } => $"。当天的驻{unit}另有记录，仍然算 1 天。",
            _ => $"，同时撤回驻{unit} 1 天。",
        });

    /// <summary>What becomes of the day in the village when the work is withdrawn.</summary>
    public static string Day(LoggedWork work, string unit) => work switch
    {
        { Presence: null } => $"没有随这条记录记驻{unit}",
        { Presence: var day, IsDayClaimedElsewhere: true } => $"{ChronicleText.InVillage(day.Capacity, unit)} 1 天，另有记录，仍然保留",
        { Presence: var day } => $"{ChronicleText.InVillage(day.Capacity, unit)} 1 天，一并撤回",
    };

    /// <summary>A form sent twice, or the same work written down twice.</summary>
    public static string AlreadyLogged(DateOnly day, DateOnly today) =>
        $"{(day == today ? "今天" : day.ToSentence(today))}已经记过一样的一条，确实要再记请改一下文字";

    public static IReadOnlyList<SelectListItem> Measures(IEnumerable<MeasureReading> measures, DateOnly today) =>
        [new("不关联", ""), .. measures.Select(m => new SelectListItem(Measure(m, today), m.RecordId.ToString()))];

    /// <summary>A measure in the list to choose from: 补选村委会（逾期 87 天）.</summary>
    private static string Measure(MeasureReading measure, DateOnly today) => measure.IsOverdue(today) && measure.DueOn is { } due
        ? $"{measure.Text}（逾期 {today.DayNumber - due.DayNumber} 天）"
        : measure.Text;
}
