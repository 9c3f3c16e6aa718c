using System.Data.Common;
using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A database that is held, full or may not be written: said at once and rightly, and over when it is over.</summary>
public abstract class TroubleTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : TroubleTests(app), IClassFixture<SqliteApp>
    {
        protected override string ReadyWhileHeld => "数据库：正忙，别的写入还没有完";

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
        protected override string ReadyWhileHeld => "数据库：正常";

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
    public async Task While_another_holds_the_database_pages_are_read_a_save_is_refused_an_import_waits_and_afterwards_all_goes_on()
    {
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Database:Patience", "00:00:01"));
        var (@case, name, address) = await AccountAsync();
        var browser = await SignInAsync(instance.Server.CreateHandler(), name);
        var headName = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(headName, Role.Head, @case.DivisionCode[..6]);
        var head = await SignInAsync(instance.Server.CreateHandler(), headName);
        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        Task import;
        await using (await HoldAsync())
        {
            import = BesideAsync(instance);
            var refused = await form.SubmitAsync(page, ("Input.Text", "走访农户"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            var kept = await Form.ReadAsync(refused);
            Assert.Contains("数据库正忙，可能正在导入台账", kept.QuerySelector("main .note-bad")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("走访农户", kept.QuerySelector<IHtmlTextAreaElement>("[name='Input.Text']")!.Value);
            // One that looks first, inside its own transaction.
            var liaison = await new Form(head, "/liaison").SubmitAsync(await new Form(head, "/liaison").OpenAsync(), ("Input.ContactPerson", "王立新"));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "王立新"),
                (liaison.StatusCode, (await Form.ReadAsync(liaison)).QuerySelector<IHtmlInputElement>("[name='Input.ContactPerson']")!.Value));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/cases", Ct)).StatusCode);
            Assert.Contains(ReadyWhileHeld, await (await browser.GetAsync("/health/ready", Ct)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
            Assert.False(import.IsCompleted);
        }

        await import;
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", "走访农户"))).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_does_not_wait_for_the_one_who_holds_the_database()
    {
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Database:Patience", "00:01:00"));
        var (_, name, _) = await AccountAsync();
        var form = new Form(Browser(instance.Server.CreateHandler()), "/account/sign-in");
        var page = await form.OpenAsync();
        // Held until the answer is there.
        await using (await HoldAsync())
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("UserName", name), ("Password", "wrong password"))).StatusCode);
        }
    }

    [Fact]
    public async Task Where_only_reading_is_allowed_pages_are_read_and_a_save_says_why_not()
    {
        var (_, name, address) = await AccountAsync();
        var connection = await ReadOnlyAsync();
        await using var instance = App.WithWebHostBuilder(b =>
            b.UseSetting("Database:ConnectionString", connection).UseSetting("Database:Patience", "00:00:02"));
        // Signed in before the trouble began.
        var server = new Moving { InnerHandler = App.Server.CreateHandler() };
        var cookies = new CookieContainer();
        var browser = await SignInAsync(server, name, cookies);
        server.InnerHandler = instance.Server.CreateHandler();
        using var copy = Browser(server, Copied(cookies));
        var form = new Form(browser, address);
        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("数据库现在只能读、不能写", await refused.TextAsync(), StringComparison.Ordinal);
        var ready = await browser.GetAsync("/health/ready", Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("数据库：能读，写不进去", await ready.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live", Ct)).StatusCode);
        await LeaveAsync(browser);
        // Copied before, the cookie is worth nothing to this program from now on.
        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/cases", Ct)).StatusCode);
    }

    [Fact]
    public async Task Whoever_was_last_seen_long_ago_reads_on_while_nothing_can_be_written()
    {
        var (_, name, _) = await AccountAsync();
        var connection = await ReadOnlyAsync();
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Database:ConnectionString", connection));
        var server = new Moving { InnerHandler = App.Server.CreateHandler() };
        var browser = await SignInAsync(server, name);
        server.InnerHandler = instance.Server.CreateHandler();
        await App.WithDbAsync(async db =>
        {
            var token = await db.UserTokens.SingleAsync(t => db.Users.Any(u => u.Id == t.UserId && u.UserName == name), Ct);
            var parts = token.Value!.Split(' ');
            token.Value = $"{parts[0]} {long.Parse(parts[1], CultureInfo.InvariantCulture) - TimeSpan.TicksPerHour} {parts[2]}";
            await db.SaveChangesAsync(Ct);
        });
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/cases", Ct)).StatusCode);
    }

    [Fact]
    public async Task Ready_says_that_the_data_folder_cannot_be_written_and_that_it_can_again()
    {
        // A program that cannot write at its start does not start; this one runs.
        using var browser = App.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live", Ct)).StatusCode);
        var moved = App.DataFolder + "-moved";
        Directory.Move(App.DataFolder, moved);
        try
        {
            await File.WriteAllTextAsync(App.DataFolder, "in the way", Ct);
            var ready = await App.Browser().GetAsync("/health/ready", Ct);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Matches("数据文件夹：写不进去[^/a-z]*$", await ready.Content.ReadAsStringAsync(Ct));
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

    // What an import or the issue of a bulletin begins with.
    private static async Task BesideAsync(WebApplicationFactory<Program> instance)
    {
        await using var scope = instance.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        await using var alone = await Task.Run(() => scope.ServiceProvider.GetRequiredService<AppDbContext>().BeginAloneAsync(Ct), Ct);
    }

    private async Task<(RectificationCase Case, string Name, string Address)> AccountAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, county.Code);
        return (@case, name, $"/cases/{@case.Id}/log");
    }

    private static HttpClient Browser(HttpMessageHandler server, CookieContainer? cookies = null) =>
        new(new CookieContainerHandler(cookies ?? new()) { InnerHandler = server }) { BaseAddress = new("https://localhost") };

    private static CookieContainer Copied(CookieContainer cookies)
    {
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        return copy;
    }

    private static async Task<HttpClient> SignInAsync(HttpMessageHandler server, string name, CookieContainer? cookies = null)
    {
        var browser = Browser(server, cookies);
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    private static async Task LeaveAsync(HttpClient browser)
    {
        var form = new Form(browser, "/account/password");
        var page = await form.OpenAsync();
        page.QuerySelectorAll("form")[^1].SetAttribute("action", "/account/sign-out");
        var left = await form.SubmitAsync(page);
        Assert.Contains(left.Headers.GetValues("Set-Cookie"), c => c.StartsWith("vr-session=;", StringComparison.Ordinal));
        Assert.Contains("这台设备已退出。数据库现在不能写", await (await browser.GetAsync(left.Headers.Location, Ct)).TextAsync(), StringComparison.Ordinal);
    }

    /// <summary>A browser's way to one server and then to another.</summary>
    private sealed class Moving : HttpMessageHandler
    {
        public required HttpMessageHandler InnerHandler { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var invoker = new HttpMessageInvoker(InnerHandler, disposeHandler: false);
            return await invoker.SendAsync(request, cancellationToken);
        }
    }
}
