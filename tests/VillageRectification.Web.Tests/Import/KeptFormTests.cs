using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>表样: what a campaign keeps of how its workbooks are read is listed, opened, renamed, taken along and ended.</summary>
public abstract class KeptFormTests(App app) : AppTests(app)
{
    private static readonly string[] Two = ["月报", "周报"];

    public sealed class OnSqlite(SharedSqlite shared) : KeptFormTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : KeptFormTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_form_is_listed_with_what_it_knows_and_ends_so_that_its_sheet_is_asked_about_again()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await ImportAsync(browser, county);
        await browser.GetAsync($"/ledger?campaign={county.Campaign.Id}", Ct);
        var import = await new Form(browser, "/import").OpenAsync();
        var list = await new Form(browser, import.QuerySelectorAll(".page-head a").Single(a => Words(a) == "表样").GetAttribute("href")!).OpenAsync();
        var row = Assert.Single(list.QuerySelectorAll("main tbody tr"));
        Assert.Contains("月报", Words(row), StringComparison.Ordinal);
        Assert.Contains("清单：认得 6 列，读 5 列：村名、问题类别、存在问题、排查时间、销号情况", Words(row), StringComparison.Ordinal);
        Assert.Contains(await NameAsync(county), Words(row), StringComparison.Ordinal);

        var address = row.QuerySelector("th a")!.GetAttribute("href")!;
        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        Assert.Contains("去年考核 不读", Words(page.QuerySelector("main table")!), StringComparison.Ordinal);
        page.QuerySelector("form[action*=End]")!.Remove();
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("Input.Name", " "))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Name", "组织部月报"))).StatusCode);
        Assert.Equal("组织部月报", OfficeForm.Parse(await browser.GetStringAsync(address + "?handler=File", Ct))!.Name);
        Assert.EndsWith("/columns", await UploadAsync(browser, county, again: false), StringComparison.Ordinal);
        Assert.Matches("^/import/[0-9a-f]{32}$", await UploadAsync(browser, county, again: true));

        page = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        // By somebody else: what one has said of a file that still waits holds for oneself.
        var other = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.EndsWith("/columns", await UploadAsync(other, county, again: true), StringComparison.Ordinal);
        list = await new Form(browser, "/import/forms").OpenAsync();
        Assert.Contains("已停用", Words(Assert.Single(list.QuerySelectorAll("main tbody tr"))), StringComparison.Ordinal);

        var stranger = await App.SignInAsNewAsync(Role.Dept, (await County.CreateAsync(App)).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address, Ct)).StatusCode);
    }

    [Fact]
    public async Task Two_forms_of_a_campaign_have_two_names()
    {
        var county = await County.CreateAsync(App);
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        KeptForm[] kept =
            [.. Two.Select(n => new KeptForm(county.Campaign.Id, new([]) { Name = n }, DateTime.UnixEpoch, Caller.CommandLineId))];
        await App.WithDbAsync(db => { db.AddRange(kept); return db.SaveChangesAsync(Ct); });

        var form = new Form(browser, $"/import/forms/{kept[1].Id}");
        var page = await form.OpenAsync();
        page.QuerySelector("form[action*=End]")!.Remove();
        var refused = await form.SubmitAsync(page, ("Input.Name", "月报"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("已有叫“月报”的表样", await refused.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task ImportAsync(HttpClient browser, County county)
    {
        var columns = new Form(browser, await UploadAsync(browser, county, again: true));
        var preview = new Form(browser, (await columns.SubmitAsync(await columns.OpenAsync(), ("Input.Name", "月报"))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }

    /// <param name="again">With the columns that the form knows; with another one else.</param>
    private static async Task<string> UploadAsync(HttpClient browser, County county, bool again) => (await browser.UploadAsync(
        new WorkbookBuilder().Sheet(
            "清单", ["村名", "问题类别", "存在问题", "排查时间", "销号情况", again ? "去年考核" : "前年考核"], ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", "未解决", "三等"])
            .ToBytes(), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private Task<string> NameAsync(County county) => App.WithDbAsync(db => (
        from form in db.KeptForms
        where form.CampaignId == county.Campaign.Id
        join account in db.Users on form.SaidBy equals account.Id
        select account.DisplayName).SingleAsync(Ct));
}
