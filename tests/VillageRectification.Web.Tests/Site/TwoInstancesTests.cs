using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Web.Demo;
using VillageRectification.Web.Tests.Bulletins;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Two programs on one database: on PostgreSQL with nothing else in common, on SQLite beside one data folder.</summary>
public abstract class TwoInstancesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : TwoInstancesTests(app), IClassFixture<SqliteApp>
    {
        protected override Task<string> EmptyDatabaseAsync() => Task.FromResult($"Data Source={Path.Combine(App.DataFolder, "together.db")}");

        protected override string FolderOf(string name) => App.DataFolder;

        protected override Task AddDamagedKeyAsync()
        {
            var keys = Directory.CreateDirectory(Path.Combine(App.DataFolder, "keys")).FullName;
            File.WriteAllText(Path.Combine(keys, "key-empty.xml"), "");
            return File.WriteAllTextAsync(Path.Combine(keys, "key-half.xml"), "<key id=\"8f6b", Ct);
        }
    }

    public sealed class OnPostgres(PostgresApp app, PostgresServer server) : TwoInstancesTests(app), IClassFixture<PostgresApp>
    {
        protected override Task<string> EmptyDatabaseAsync() => server.CreateEmptyDatabaseAsync($"together{Guid.CreateVersion7():N}");

        protected override string FolderOf(string name) => Path.Combine(App.DataFolder, name);

        protected override Task AddDamagedKeyAsync() => App.WithDbAsync(db =>
        {
            db.AddRange(new ProtectionKey("key-empty", ""), new ProtectionKey("key-half", "<key id=\"8f6b"));
            return db.SaveChangesAsync(Ct);
        });
    }

    [Fact]
    public async Task Started_together_on_an_empty_database_both_run_on_one_demonstration()
    {
        var connection = await EmptyDatabaseAsync();
        await using var one = new Instance(App.Provider, connection, FolderOf("one"), isDemonstration: true);
        await using var other = new Instance(App.Provider, connection, FolderOf("other"), isDemonstration: true);
        await Task.WhenAll(Task.Run(() => one.Services, Ct), Task.Run(() => other.Services, Ct));

        foreach (var instance in new[] { one, other })
        {
            using var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
            var form = new Form(browser, "/account/sign-in");
            var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", "zzb"), ("Password", DemoAccount.Password));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var (campaigns, accounts) = await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, async db =>
            (await db.Campaigns.CountAsync(Ct), await db.Users.CountAsync(a => !a.IsBuiltIn, Ct)));
        Assert.Equal((1, DemoAccount.All.Count), (campaigns, accounts));
    }

    [Fact]
    public async Task A_session_a_form_and_an_upload_of_one_are_good_on_the_other()
    {
        // A key that a full disk left half written keeps nobody out.
        await AddDamagedKeyAsync();
        await using var one = new Instance(App.Provider, App.ConnectionString, FolderOf("one"), isDemonstration: false);
        await using var other = new Instance(App.Provider, App.ConnectionString, FolderOf("other"), isDemonstration: false);
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        using var browser = new HttpClient(new CookieContainerHandler { InnerHandler = new InTurn(one.Server.CreateHandler(), other.Server.CreateHandler()) })
        {
            BaseAddress = new("https://localhost"),
        };
        var form = new Form(browser, "/account/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password))).StatusCode);

        var uploaded = await browser.UploadNewAsync(Workbooks.Real(), "两个实例");
        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        var preview = new Form(browser, uploaded.Headers.Location!.OriginalString);
        // Opened and confirmed by either.
        await preview.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal(Workbooks.RealRows, await App.WithDbAsync(db => db.LedgerRecords.CountAsync(Ct)));
        Assert.Equal(0, await App.WithDbAsync(db => db.WaitingLedgers.CountAsync(w => w.Outcome == null, Ct)));

        // Kept by both, and read anew by both once something was saved that neither saved.
        var campaign = await App.WithDbAsync(db => db.Campaigns.Select(c => c.Id).SingleAsync(Ct));
        var draft = await browser.DraftAsync(campaign);
        string[] kept = [await TextAsync(), await TextAsync(), await TextAsync(), await TextAsync()];
        Assert.All(kept, t => Assert.DoesNotContain("中止整顿1个", t, StringComparison.Ordinal));
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.FirstAsync(c => c.CampaignId == campaign, Ct)).Suspend(App.Today, "修水库搬迁"));
            await db.SaveChangesAsync(Ct);
        });
        Assert.Contains("中止整顿1个", await TextAsync(), StringComparison.Ordinal);
        Assert.Contains("中止整顿1个", await TextAsync(), StringComparison.Ordinal);

        async Task<string> TextAsync() => (await new Form(browser, draft).OpenAsync()).QuerySelector("main")!.TextContent;
    }

    protected abstract Task<string> EmptyDatabaseAsync();

    protected abstract string FolderOf(string name);

    protected abstract Task AddDamagedKeyAsync();

    /// <summary>Sends every request to the other server than the last one.</summary>
    private sealed class InTurn(params HttpMessageHandler[] servers) : DelegatingHandler
    {
        private readonly HttpMessageInvoker[] _servers = [.. servers.Select(s => new HttpMessageInvoker(s))];
        private int _sent;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _servers[_sent++ % _servers.Length].SendAsync(request, cancellationToken);
    }
}
