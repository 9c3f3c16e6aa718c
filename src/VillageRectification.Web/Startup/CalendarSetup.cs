using System.Globalization;
using VillageRectification.Web.Demo;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Startup;

internal static class CalendarSetup
{
    /// <summary>
    /// With <c>Demo:Enabled</c> the calendar says <c>Demo:Today</c> on the day of the first start and runs on from there: that real day is
    /// kept in the data folder (<c>demo-first-day</c>), so a restart on a later day does not set the date back. Delete the file with the
    /// database to begin anew.
    /// </summary>
    public static WebApplicationBuilder AddCalendar(this WebApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Demonstration>();
        builder.Services.AddSingleton(services =>
        {
            var clock = services.GetRequiredService<TimeProvider>();
            return new WorkCalendar(clock, services.GetRequiredService<Demonstration>().IsThere ? DaysAway(builder.Configuration, data, clock) : 0);
        });
        return builder;
    }

    private static int DaysAway(ConfigurationManager configuration, DataFolder data, TimeProvider clock) => configuration["Demo:Today"] is { } today
        ? DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - FirstDay(data["demo-first-day"], clock).DayNumber
        : 0;

    // Written aside and renamed; a half of it, which an earlier version could leave, is as good as none.
    private static DateOnly FirstDay(string file, TimeProvider clock)
    {
        if (File.Exists(file) && DateOnly.TryParseExact(File.ReadAllText(file).Trim(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var kept))
        {
            return kept;
        }

        var first = WorkCalendar.RealToday(clock);
        File.WriteAllText(file + ".part", first.ToString("O", CultureInfo.InvariantCulture));
        File.Move(file + ".part", file, overwrite: true);
        return first;
    }
}
