using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Web.Jobs;
using VillageRectification.Web.Tests.Figures;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// How many queries a page may send, the one that finds out who asks among them: few, and as many whatever the size of the county, for its
/// readings are kept.
/// </summary>
public abstract partial class QueryBudgetTests(App app, CommandCounter counter) : AppTests(app)
{
    public sealed class OnSqlite(OnSqlite.Counted app) : QueryBudgetTests(app, app.Counter), IClassFixture<OnSqlite.Counted>
    {
        public sealed class Counted(SqliteTemplate template) : SqliteApp(template)
        {
            public CommandCounter Counter { get; } = new();

            protected override void ConfigureWebHost(IWebHostBuilder builder) => Count(builder, base.ConfigureWebHost, Counter);
        }
    }

    public sealed class OnPostgres(OnPostgres.Counted app) : QueryBudgetTests(app, app.Counter), IClassFixture<OnPostgres.Counted>
    {
        public sealed class Counted(PostgresServer server) : PostgresApp(server)
        {
            public CommandCounter Counter { get; } = new();

            protected override void ConfigureWebHost(IWebHostBuilder builder) => Count(builder, base.ConfigureWebHost, Counter);
        }
    }

    // The second number is what the first opening after a save asks besides: the campaigns anew, and where records say whom an account reaches, them too; what
    // the readings of the county are computed from (32), of a figure's page once more for a month ago; what else is kept of villages and start pages.
    [Theory]
    [InlineData(Role.Dept, "/account/password", 1, 1)]
    [InlineData(Role.Liaison, "/account/password", 1, 1)]
    [InlineData(Role.DeptHead, "/account/password", 1, 2)]
    [InlineData(Role.Team, "/account/password", 1, 2)]
    [InlineData(Role.DeptHead, "/cases", 1, 34)]
    [InlineData(Role.Town, "/manual", 1, 1)]
    [InlineData(Role.Town, "/manual/relief", 1, 1)]
    [InlineData(Role.Dept, "/cases", 1, 33)]
    [InlineData(Role.Town, "/cases", 1, 33)]
    [InlineData(Role.Liaison, "/cases", 1, 33)]
    [InlineData(Role.Dept, "/cases?view=overdue&sort=last&q=村", 1, 33)]
    [InlineData(Role.Dept, "/", 1, 36)]
    [InlineData(Role.Head, "/", 1, 37)]
    [InlineData(Role.Leader, "/", 3, 33)]
    [InlineData(Role.City, "/", 1, 35)]
    [InlineData(Role.Town, "/", 5, 33)]
    [InlineData(Role.Liaison, "/", 3, 33)]
    [InlineData(Role.Dept, "/cases/{case}", 1, 37)]
    [InlineData(Role.Liaison, "/cases/{case}", 1, 37)]
    [InlineData(Role.Town, "/cases/{case}/situation", 4, 4)]
    [InlineData(Role.Town, "/cases/{case}/records/membership-growths/add", 5, 4)]
    [InlineData(Role.Dept, "/cases/{case}/records/consolidation-warnings/add", 8, 36)]
    [InlineData(Role.Dept, "/cases/{case}/people", 4, 36)]
    [InlineData(Role.Dept, "/ledger", 1, 1)]
    [InlineData(Role.Dept, "/import/forms", 3, 1)]
    [InlineData(Role.Dept, "/import/forms/{form}", 3, 1)]
    [InlineData(Role.Dept, "/import/history", 3, 1)]
    [InlineData(Role.Dept, "/import/history/{import}", 11, 1)]
    [InlineData(Role.Dept, "/papers", 1, 33)]
    [InlineData(Role.Dept, "/papers?village={case}", 3, 36)]
    [InlineData(Role.Dept, "/papers/township/print?whose=乡镇101", 10, 33)]
    [InlineData(Role.Dept, "/papers/township/figures/paper.villages?whose=乡镇101", 10, 33)]
    [InlineData(Role.Dept, "/papers/support", 6, 33)]
    [InlineData(Role.Town, "/cases/{case}/papers/plan/print", 3, 36)]
    [InlineData(Role.Dept, "/files/{file}", 2, 0)]
    [InlineData(Role.Dept, "/liaison", 3, 33)]
    [InlineData(Role.Town, "/petitions", 3, 33)]
    [InlineData(Role.Dept, "/departments", 2, 33)]
    [InlineData(Role.Head, "/campaigns/new", 10, 1)]
    [InlineData(Role.Dept, "/cases/register", 6, 1)]
    [InlineData(Role.Dept, "/cases/register/villages?v={village}", 6, 1)]
    [InlineData(Role.Dept, "/figures/cases", 2, 65)]
    [InlineData(Role.Dept, "/figures/branchComplete", 3, 65)]
    [InlineData(Role.Dept, "/api/campaigns/{campaign}/figures", 1, 33)]
    [InlineData(Role.Dept, "/api/campaigns/{campaign}/figures/cases", 2, 33)]
    [InlineData(Role.Town, "/cases/{case}/log", 8, 33)]
    [InlineData(Role.Liaison, "/cases/{case}/log", 7, 36)]
    [InlineData(Role.Town, "/problems", 2, 33)]
    [InlineData(Role.Dept, "/presence", 3, 33)]
    [InlineData(Role.Team, "/presence?month=2003-09", 3, 34)]
    [InlineData(Role.Town, "/cases/{case}/presence", 6, 4)]
    [InlineData(Role.Town, "/cases/{case}/presence/month", 2, 36)]
    [InlineData(Role.Town, "/presence/teams", 9, 33)]
    [InlineData(Role.Dept, "/acceptance", 10, 34)]
    [InlineData(Role.Head, "/draws", 1, 34)]
    [InlineData(Role.Dept, "/draws/{draw}", 3, 33)]
    [InlineData(Role.Dept, "/draws/{draw}/print", 3, 33)]
    [InlineData(Role.Dept, "/cases/{case}/inspection", 4, 36)]
    [InlineData(Role.Dept, "/cases/{case}/inspection/sheet", 4, 36)]
    [InlineData(Role.Dept, "/cases/{case}/inspection/print", 4, 36)]
    [InlineData(Role.Head, "/verification", 1, 34)]
    [InlineData(Role.Dept, "/acceptance/risk", 1, 65)]
    [InlineData(Role.Dept, "/acceptance/consolidation", 5, 33)]
    [InlineData(Role.Town, "/cases/{case}/application", 3, 36)]
    [InlineData(Role.Sec, "/applications", 1, 33)]
    [InlineData(Role.Town, "/cases/{case}/verdict/print", 2, 4)]
    [InlineData(Role.Head, "/rules/{campaign}/criteria", 5, 1)]
    [InlineData(Role.Dept, "/rules/{campaign}/criteria/1", 2, 1)]
    [InlineData(Role.Dept, "/rules/{campaign}/identification", 5, 1)]
    [InlineData(Role.Dept, "/rules/{campaign}/risk", 6, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/thresholds", 2, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/lists", 5, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/synonyms", 2, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/presence", 2, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/numbering", 5, 1)]
    [InlineData(Role.Head, "/rules/{campaign}/milestones", 2, 1)]
    [InlineData(Role.Dept, "/screening", 9, 1)]
    [InlineData(Role.City, "/screening/print", 9, 2)]
    [InlineData(Role.Town, "/screening/{campaign}/{village}", 9, 1)]
    [InlineData(Role.Dept, "/screening/{campaign}/{village}/joint", 9, 1)]
    [InlineData(Role.Town, "/screening/{campaign}/township/{township}", 9, 1)]
    [InlineData(Role.Dept, "/cases/{case}/dossier", 4, 37)]
    [InlineData(Role.Town, "/cases/{case}/plan", 6, 4)]
    [InlineData(Role.Dept, "/api/campaigns", 2, 0)]
    public async Task A_page_keeps_to_its_budget(Role role, string page, int budget, int anew)
    {
        var (county, address) = await CountyAsync(page);
        using var browser = await SignInAsync(role, county);

        var first = await CountAsync(browser, address);
        var second = await CountAsync(browser, address);
        var missed = counter.Translations.Missed;

        // Just as many: one more is looked at before it is written down here, and one less is gained.
        Assert.Equal((budget, budget + anew), (second, first));
        await county.AddVillageAsync("101209", "后来村");
        Assert.Equal(first, await CountAsync(browser, address));
        Assert.Equal(second, await CountAsync(browser, address));
        // Writing the SQL of a history of sixty kinds takes ten times as long as answering it; EF keeps it, but not of every condition.
        Assert.Equal(missed, counter.Translations.Missed);
    }

    [Fact]
    public async Task A_note_is_saved_without_composing_its_bulletin()
    {
        var county = await Bulletins.County.MakeAsync(App);
        using var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var bulletin = await Bulletins.Desk.DraftAsync(browser, county.CampaignId);
        var form = new Form(browser, $"{bulletin}/edit/NextMonth");
        var page = await form.OpenAsync();
        var before = counter.Count;

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", "各乡镇报送巩固计划。"))).StatusCode);

        // Session, bulletin with its parts, the lock, the instant, the note, its bulletin and the audit: composing would be seven more. PostgreSQL asks
        // two fewer than SQLite.
        Assert.Equal(App.Provider is DatabaseProvider.Sqlite ? 11 : 9, counter.Count - before);
    }

    [Fact]
    public async Task A_step_of_an_import_asks_who_asks_and_what_its_lists_need()
    {
        var county = await County.CreateAsync(App);
        using var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = new WorkbookBuilder().Sheet(
            "Sheet1", ["软弱涣散村整顿台账"], ["乡镇（街道）", "软弱涣散村", "级别", "存在问题", "整改措施", "销号情况"],
            ["乡镇101", "孔庄", "一般", "宅基无规划", "补选村委会", "整改中"], ["乡镇101", "没有的村", "一般", "路灯不亮", "修路灯", "差不多了"]);
        var uploaded = await browser.UploadAsync(book.ToBytes(), ("CampaignId", county.Campaign.Id.ToString()));
        var address = string.Join('/', uploaded.Headers.Location!.ToString().Split('/')[..3]);
        await StepsAsync(("/sheets", 4), ("/columns", 5));
        var columns = new Form(browser, address + "/columns");
        await columns.SubmitAsync(await columns.OpenAsync(), ("Input.Given[0].Value", "其他"), ("Input.Given[1].Value", "2003-03-04"));
        await StepsAsync(("/values", 4));
        var values = new Form(browser, address + "/values");
        await values.SubmitAsync(await values.OpenAsync(), ("Input.Lines[0].Meaning", "缓解"));
        await StepsAsync(("/villages", 5), ("", 4));

        async Task StepsAsync(params (string Step, int Budget)[] steps)
        {
            foreach (var (step, budget) in steps)
            {
                // What the file says is kept from the first time on.
                await CountAsync(browser, address + step);
                Assert.Equal((step, budget), (step, await CountAsync(browser, address + step)));
            }
        }
    }

    private static void Count(IWebHostBuilder builder, Action<IWebHostBuilder> configure, CommandCounter counter)
    {
        configure(builder);
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<SqliteDbContext>((_, options) => options.AddInterceptors(counter).UseMemoryCache(counter.Translations));
            services.ConfigureDbContext<PostgresDbContext>((_, options) => options.AddInterceptors(counter).UseMemoryCache(counter.Translations));
            var source = services.Last(s => s.ServiceType == typeof(DbDataSource));
            services.AddSingleton<DbDataSource>(sp => new CountedSource((DbDataSource)source.ImplementationFactory!(sp), counter));
            // What a job asks a second after the start would be counted as the page's.
            foreach (var job in services.Where(s => s.ImplementationType?.Namespace == typeof(UploadSweep).Namespace).ToList())
            {
                services.Remove(job);
            }
        });
    }

    private async Task<int> CountAsync(HttpClient browser, string address)
    {
        var before = counter.Count;
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address, Ct)).StatusCode);
        return counter.Count - before;
    }
}
