using Microsoft.Extensions.Logging.Abstractions;
using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Demo;
using VillageRectification.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace VillageRectification.Web.Tests.Site;

/// <summary>What the program finds when it starts does not end it.</summary>
public abstract class StartTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : StartTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : StartTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Beside_somebodys_records_the_demonstration_is_left_out_and_today_is_today()
    {
        var county = await County.CreateAsync(App);
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code);
        await using var instance = new Instance(App.Provider, App.ConnectionString, Path.Combine(App.DataFolder, "development"), isDemonstration: true);

        var state = instance.Services.GetRequiredService<Demonstration>();

        Assert.Equal((false, true), (state.IsThere, state.IsLeftOut));
        using var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(browser, "/account/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password))).StatusCode);
        Assert.Equal(0, await App.WithDbAsync(db => db.Users.CountAsync(a => a.UserName == DemoAccount.All[0].UserName, Ct)));
        Assert.False(File.Exists(Path.Combine(App.DataFolder, "development", "demo-first-day")));
    }

    [Fact]
    public async Task Halves_of_files_that_an_earlier_version_left_are_cleared_away()
    {
        var folder = Path.Combine(App.DataFolder, "halves");
        var upload = Directory.CreateDirectory(Path.Combine(folder, "uploads", Guid.Empty.ToString("N"))).FullName;
        await File.WriteAllTextAsync(Path.Combine(upload, "a.xlsx"), "half", Ct);
        await File.WriteAllTextAsync(Path.Combine(upload, "a.json"), "{\"Id\":\"a\",\"Fi", Ct);
        var heading = new LedgerHeading("旧", new(2002, 10, 20), new(2003, 12, 31));
        var id = new string('a', WaitingLedger.IdLength);
        var old = new WaitingLedger(id, Guid.Empty, "旧.xlsx", [1], heading, new(2003, 10, 20, 0, 0, 0, DateTimeKind.Utc));
        await App.WithDbAsync(db => { db.Add(old); return db.SaveChangesAsync(Ct); });
        await using var instance = new Instance(App.Provider, App.ConnectionString, folder, isDemonstration: false, new ShiftedClock(App.Today));
        using var browser = instance.CreateClient();

        for (var tries = 0; tries < 100 && (Directory.Exists(Path.Combine(folder, "uploads")) || await WaitingAsync() > 0); tries++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.False(Directory.Exists(Path.Combine(folder, "uploads")));
        Assert.Equal(0, await WaitingAsync());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/ready", Ct)).StatusCode);
    }

    [Fact]
    public async Task Where_it_cannot_write_it_ends_at_once_and_says_where()
    {
        var folder = Path.Combine(App.DataFolder, "a-file");
        await File.WriteAllTextAsync(folder, "in the way", Ct);
        using var child = ChildProgram.Start(App.Provider, App.ConnectionString, folder);
        var said = await child.StandardOutput.ReadToEndAsync(Ct);
        await child.WaitForExitAsync(Ct);

        Assert.Equal(1, child.ExitCode);
        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"The data folder {folder} cannot be written", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_probe_that_a_full_disk_takes_without_its_bytes_is_deleted_and_one_that_was_left_is_swept()
    {
        // A limit of no bytes a file stands for the full disk: the name is taken, the bytes are not.
        var folder = Directory.CreateDirectory(Path.Combine(App.DataFolder, "full")).FullName;
        var start = new ProcessStartInfo(
            "bash", ["-c", "trap '' XFSZ; ulimit -f 0; exec dotnet \"$0\"", typeof(Program).Assembly.Location])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            // Code is written to a file in memory, which has the limit too.
            Environment = { ["Data__Folder"] = folder, ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using (var child = Process.Start(start)!)
        {
            var said = await child.StandardOutput.ReadToEndAsync(Ct);
            await child.WaitForExitAsync(Ct);
            Assert.Contains("DataFolder.Probe", said, StringComparison.Ordinal);
            Assert.NotEqual(0, child.ExitCode);
        }

        Assert.Empty(Directory.GetFileSystemEntries(folder));

        var (left, somebodys) = (Path.Combine(folder, $"probe-{Guid.CreateVersion7():N}"), Path.Combine(folder, "probe-notes.txt"));
        await File.WriteAllTextAsync(left, "", Ct);
        await File.WriteAllTextAsync(somebodys, "", Ct);
        await using var instance = new Instance(App.Provider, App.ConnectionString, folder, isDemonstration: false, new ShiftedClock(App.Today));
        using var browser = instance.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/ready", Ct)).StatusCode);
        Assert.Equal([somebodys], Directory.GetFiles(folder, "probe-*"));
    }

    [Fact]
    public Task A_lock_file_that_cannot_be_made_is_not_taken_for_one_that_is_held() => Contexts.WithAsync(
        App.Provider, App.ConnectionString, TimeProvider.System, db => Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => db.MigrateAppDatabaseAsync(Path.Combine(App.DataFolder, "missing", "migration.lock"), TimeProvider.System, NullLogger.Instance, Ct)));

    private Task<int> WaitingAsync() => App.WithDbAsync(db => db.WaitingLedgers.CountAsync(Ct));
}
