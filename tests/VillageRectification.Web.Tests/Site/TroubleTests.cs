using System.Data.Common;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A database that is held, full or may not be written: said at once and rightly, and over when it is over.</summary>
public abstract class TroubleTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : TroubleTests(app), IClassFixture<SqliteApp>
    {
        protected override string ReadyWhileHeld => "database: is held by another writer";

        protected override async Task<DbConnection> HoldAsync()
        {
            var holder = new SqliteConnection(App.ConnectionString + ";Pooling=false");
            await holder.OpenAsync(Ct);
            await holder.BeginTransactionAsync(Ct);
            return holder;
        }

        protected override Task<string> ReadOnlyAsync() => Task.FromResult(App.ConnectionString + ";Mode=ReadOnly");

        [Fact]
        public async Task A_full_disk_is_told_from_a_fault()
        {
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(App.DataFolder, "small.db")};Pooling=false");
            await connection.OpenAsync(Ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE t (x); PRAGMA max_page_count = 4";
            await command.ExecuteNonQueryAsync(Ct);
            command.CommandText = "INSERT INTO t VALUES (zeroblob(100000))";
            var full = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync(Ct));
            Assert.Equal(DatabaseTrouble.Full, DatabaseTroubles.Of(new InvalidOperationException("outer", full)));
            Assert.Null(DatabaseTroubles.Of(new InvalidOperationException("a fault")));
        }
    }

    public sealed class OnPostgres(PostgresApp app) : TroubleTests(app), IClassFixture<PostgresApp>
    {
        // Readers and account work go on beside an import.
        protected override string ReadyWhileHeld => "database: answers";

        protected override async Task<DbConnection> HoldAsync()
        {
            var holder = new NpgsqlConnection(App.ConnectionString + ";Pooling=false");
            await holder.OpenAsync(Ct);
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(20031031)", holder);
            await command.ExecuteNonQueryAsync(Ct);
            return holder;
        }

        protected override Task<string> ReadOnlyAsync() => Task.FromResult(App.ConnectionString + ";Options=-c default_transaction_read_only=on");
    }

    [Fact]
    public async Task While_another_holds_the_database_pages_are_read_a_save_is_refused_at_once_and_afterwards_it_goes_on()
    {
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Database:Patience", "00:00:01"));
        var (browser, address) = await VillageAsync(instance);
        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        await using (await HoldAsync())
        {
            var started = Stopwatch.GetTimestamp();
            var refused = await form.SubmitAsync(page, ("Input.Text", "走访农户"));
            Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(8));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("数据库正忙，可能正在导入台账", await refused.TextAsync(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/cases", Ct)).StatusCode);
            Assert.Contains(ReadyWhileHeld, await (await browser.GetAsync("/health/ready", Ct)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", "走访农户"))).StatusCode);
    }

    [Fact]
    public async Task Where_only_reading_is_allowed_pages_are_read_and_a_save_says_why_not()
    {
        var (_, name, address) = await AccountAsync();
        await SignInAsync(App, name);
        var connection = await ReadOnlyAsync();
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Database:ConnectionString", connection).UseSetting("Database:Patience", "00:00:02"));
        // Signing in writes nothing when the password is right.
        var browser = await SignInAsync(instance, name);
        var form = new Form(browser, address);
        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("数据库现在只能读、不能写", await refused.TextAsync(), StringComparison.Ordinal);
        var ready = await browser.GetAsync("/health/ready", Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("may be read but not written", await ready.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live", Ct)).StatusCode);
    }

    [Fact]
    public async Task Ready_says_that_the_data_folder_cannot_be_written_and_that_it_can_again()
    {
        var moved = App.DataFolder + "-moved";
        Directory.Move(App.DataFolder, moved);
        try
        {
            await File.WriteAllTextAsync(App.DataFolder, "in the way", Ct);
            var ready = await App.Browser().GetAsync("/health/ready", Ct);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Contains("data folder: cannot be written", await ready.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(App.DataFolder);
            Directory.Move(moved, App.DataFolder);
        }

        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync("/health/ready", Ct)).StatusCode);
    }

    protected abstract string ReadyWhileHeld { get; }

    protected abstract Task<DbConnection> HoldAsync();

    /// <summary>How to connect so that the engine refuses to write.</summary>
    protected abstract Task<string> ReadOnlyAsync();

    private async Task<(HttpClient Browser, string Address)> VillageAsync(WebApplicationFactory<Program> instance)
    {
        var (_, name, address) = await AccountAsync();
        return (await SignInAsync(instance, name), address);
    }

    private async Task<(RectificationCase Case, string Name, string Address)> AccountAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, county.Code);
        return (@case, name, $"/cases/{@case.Id}/log");
    }

    private static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> instance, string name)
    {
        var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }
}
