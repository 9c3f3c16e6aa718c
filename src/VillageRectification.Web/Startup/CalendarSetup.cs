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
        builder.Services.AddSingleton(services =>
        {
            var clock = services.GetRequiredService<TimeProvider>();
            return new WorkCalendar(clock, DaysAway(builder, data, clock));
        });
        return builder;
    }

    private static int DaysAway(WebApplicationBuilder builder, DataFolder data, TimeProvider clock)
    {
        if (!DemoCounty.IsWanted(builder.Configuration, builder.Environment) || builder.Configuration["Demo:Today"] is not { } today)
        {
            return 0;
        }

        var file = data["demo-first-day"];
        if (!File.Exists(file))
        {
            File.WriteAllText(file, WorkCalendar.RealToday(clock).ToString("O", CultureInfo.InvariantCulture));
        }

        var firstDay = DateOnly.ParseExact(File.ReadAllText(file).Trim(), "O", CultureInfo.InvariantCulture);
        return DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - firstDay.DayNumber;
    }
}
