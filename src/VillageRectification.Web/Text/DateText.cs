using System.Globalization;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Text;

/// <summary>Days as officials read them.</summary>
internal static class DateText
{
    /// <summary>In lists: 2003-10-31, which sorts.</summary>
    public static string ToList(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In sentences: 10月31日, with the year when it is not the one of <paramref name="today"/>.</summary>
    public static string ToSentence(this DateOnly day, DateOnly today) => day.Year == today.Year
        ? day.ToString("M月d日", CultureInfo.InvariantCulture)
        : day.ToFull();

    /// <summary>2003年10月31日.</summary>
    public static string ToFull(this DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2003年10月31日 09:40, in Asia/Shanghai; of a demonstration on the day that it then had.</summary>
    /// <param name="utc">As it is stored.</param>
    public static string ToInstant(this DateTime utc, WorkCalendar calendar) => calendar.Of(utc).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>09:40, in Asia/Shanghai.</summary>
    /// <param name="utc">As it is stored.</param>
    public static string ToTime(this DateTime utc, WorkCalendar calendar) => calendar.Of(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>星期五.</summary>
    public static string ToWeekday(this DateOnly day) => "星期" + "日一二三四五六"[(int)day.DayOfWeek];
}
