namespace VillageRectification.Web.Frame;

/// <summary>
/// The calendar of the work: today in China, whatever zone the server runs in. A demonstration lives in its own time, a fixed number of
/// days away; cookies, lockout and stamps do not use this and keep real time.
/// </summary>
internal sealed class WorkCalendar(TimeProvider clock, int daysAway = 0)
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateOnly Today => RealToday(clock).AddDays(daysAway);

    /// <summary>Whether the program's date is not the real one.</summary>
    public bool IsDemonstration => daysAway != 0;

    public static DateOnly RealToday(TimeProvider clock) => RealDayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The real day in China of a UTC instant; "the same day" of a withdrawal is this one.</summary>
    public static DateOnly RealDayOf(DateTime utc) => DateOnly.FromDateTime(InChina(utc));

    /// <summary>A UTC instant on this calendar: of a demonstration its own day, at the hour of the clock in China.</summary>
    public DateTime Of(DateTime utc) => InChina(utc).AddDays(daysAway);

    /// <summary>The clock on the wall in Asia/Shanghai.</summary>
    public static DateTime InChina(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, China);
}
