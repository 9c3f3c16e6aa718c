using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Web.Demo;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Tests.Site;

/// <summary>The demonstration's calendar begins on its day and runs on from there.</summary>
public sealed class FirstDayTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("first-day");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("20")]
    public void Half_a_note_of_the_first_day_is_written_anew(string? half)
    {
        var note = Path.Combine(_folder.FullName, "demo-first-day");
        if (half is not null)
        {
            File.WriteAllText(note, half);
        }

        Assert.Equal(new DateOnly(2003, 10, 31), Calendar().Today);
        Assert.Equal(10, File.ReadAllText(note).Length);
    }

    [Fact]
    public void A_kept_first_day_is_not_set_back()
    {
        var realToday = WorkCalendar.RealToday(TimeProvider.System);
        File.WriteAllText(Path.Combine(_folder.FullName, "demo-first-day"), $"{realToday.AddDays(-3):O}");

        Assert.Equal(new DateOnly(2003, 11, 3), Calendar().Today);
    }

    private WorkCalendar Calendar()
    {
        var builder = WebApplication.CreateBuilder(["--Demo:Today=2003-10-31", $"--Data:Folder={_folder.FullName}"]);
        builder.AddCalendar(new(builder.Configuration, builder.Environment));
        var services = builder.Services.BuildServiceProvider();
        services.GetRequiredService<Demonstration>().IsThere = true;
        return services.GetRequiredService<WorkCalendar>();
    }
}
