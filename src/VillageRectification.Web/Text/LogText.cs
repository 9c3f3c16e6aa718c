using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Pages.Log;

namespace VillageRectification.Web.Text;

/// <summary>Words of logging.</summary>
internal static class LogText
{
    /// <param name="isNewDay">A day in the village was counted with it.</param>
    /// <param name="wasThere">Somebody was there, on a day that has its record already.</param>
    public static string Saved(string village, DateOnly day, DateOnly today, bool isNewDay, bool wasThere) =>
        $"已保存：{village} {day.ToSentence(today)}进展" + (isNewDay ? "，同时记驻村 1 天。" : wasThere ? "，当天的驻村已经记过。" : "。");

    public static IReadOnlyList<SelectListItem> Days(DateOnly today) =>
    [
        new($"今天 {today.Day}日", nameof(LogDay.Today)),
        new($"昨天 {today.AddDays(-1).Day}日", nameof(LogDay.Yesterday)),
        new("其他", nameof(LogDay.Other)),
    ];

    public static IReadOnlyList<SelectListItem> Measures(IEnumerable<MeasureState> measures, DateOnly today) =>
        [new("不关联", ""), .. measures.Select(m => new SelectListItem(Measure(m, today), m.RecordId.ToString()))];

    /// <summary>A measure in the list to choose from: 补选村委会（逾期 87 天）.</summary>
    private static string Measure(MeasureState measure, DateOnly today) => measure.DueOn is { } due && due < today
        ? $"{measure.Text}（逾期 {today.DayNumber - due.DayNumber} 天）"
        : measure.Text;
}
