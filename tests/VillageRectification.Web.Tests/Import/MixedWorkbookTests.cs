using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A workbook in which a month sheet of presence stands among other sheets, and what is told of where its rows stood.</summary>
public abstract class MixedWorkbookTests(App app) : AppTests(app)
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];
    private static readonly object?[] Problems = ["行政区划代码", "村名", "问题类别", "问题描述", "排查日期", "责任人"];

    public sealed class OnSqlite(SharedSqlite shared) : MixedWorkbookTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : MixedWorkbookTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Rows_and_days_come_in_together_once_each_and_are_told_by_the_names_of_their_sheets()
    {
        var (county, browser) = await MakeAsync();
        var code = county.Code + "101201";
        var book = Month(new WorkbookBuilder().Sheet("突出问题", Problems, [code, "孔庄村", "其他", "路灯不亮", "2003-08-01", "李明"])).ToBytes();
        var (form, page) = await PreviewAsync(browser, county, book);
        Assert.Contains("新增 3 行", Words(page.QuerySelector("#new")!), StringComparison.Ordinal);
        Assert.Contains("这是2003年9月的驻村月表", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(
            ["突出问题", "9月驻村", "9月驻村"], page.QuerySelectorAll("#new tbody th").Select(Words));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal((1, 2), await CountsAsync(county));

        var history = await new Form(browser, "/import/history?campaign=" + county.Campaign.Id).OpenAsync();
        var told = await new Form(browser, history.QuerySelector("main tbody th a")!.GetAttribute("href")!).OpenAsync();
        Assert.Equal(
            ["突出问题 2", "9月驻村（驻村签到） 3", "9月驻村（驻村签到） 3"],
            told.QuerySelectorAll("main tbody tr").Select(r => $"{Words(r.QuerySelector("th")!)} {Words(r.QuerySelector("td")!)}"));

        (_, page) = await PreviewAsync(browser, county, book);
        Assert.Null(page.QuerySelector("#confirm"));
        Assert.DoesNotContain("台账中已没有", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_wide_sheet_nothing_is_asked_of_it_and_it_comes_in()
    {
        var (county, browser) = await MakeAsync();
        var book = Month(new WorkbookBuilder().Sheet(
            "清单", ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "去年考核"], ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", "已销号", "三等"])).ToBytes();
        var address = (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
        Assert.EndsWith("/columns", address, StringComparison.Ordinal);
        var sheets = await new Form(browser, address.Replace("/columns", "/sheets", StringComparison.Ordinal)).OpenAsync();
        Assert.Equal(["清单", "9月驻村"], sheets.QuerySelectorAll("tbody th").Select(Words));
        Assert.Contains("驻村月表，照月表读", Words(sheets.QuerySelectorAll("tbody tr")[1]), StringComparison.Ordinal);
        var columns = new Form(browser, address);
        Assert.Equal(["去年考核"], (await columns.OpenAsync()).QuerySelectorAll("tr.row-ask th").Select(Words));
        var preview = new Form(browser, (await columns.SubmitAsync(await columns.OpenAsync(), ("Input.Name", "月报"))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal((1, 2), await CountsAsync(county));

        // The next file of the form goes straight to the preview, its month with it.
        var (_, page) = await PreviewAsync(browser, county, book);
        Assert.Contains("按表样读的：月报", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#confirm"));
    }

    [Fact]
    public async Task What_is_ticked_stays_when_the_new_rows_are_paged()
    {
        var (county, browser) = await MakeAsync();
        var code = county.Code + "101201";
        byte[] Book(string? person, int more) => new WorkbookBuilder().Sheet(
            "突出问题",
            [
                Problems, [code, "孔庄村", "其他", "路灯不亮", "2003-08-01", person],
                .. Enumerable.Range(1, more).Select(n => new object?[] { code, "孔庄村", "其他", $"第{n}件", "2003-08-02", "王强" }),
            ]).ToBytes();
        var (form, page) = await PreviewAsync(browser, county, Book("李明", 0));
        await form.SubmitAsync(page);

        (form, page) = await PreviewAsync(browser, county, Book(null, 60));
        var key = page.QuerySelectorAll("input[name='Input.Remove']").OfType<IHtmlInputElement>().Single().Value;
        var next = page.QuerySelector("#new .pager button[form=confirm]")!;
        Assert.Contains("p=2", next.GetAttribute("formaction")!, StringComparison.Ordinal);
        // A browser sends along what names the form from elsewhere on the page.
        page.QuerySelector("#confirm")!.InnerHtml += $"<input type=hidden name=Input.Remove value='{key}'>";
        page = await Form.ReadAsync(await new Form(browser, "").PressAsync(page, next));

        Assert.Equal(10, page.QuerySelectorAll("#new tbody tr").Length);
        Assert.True(page.QuerySelector("input[name='Input.Remove']")!.HasAttribute("checked"));
        Assert.Contains("删去 1 格", Words(page.QuerySelector("#confirm button")!), StringComparison.Ordinal);
        Assert.Contains("p=1", page.QuerySelector("#new .pager button")!.GetAttribute("formaction")!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Remove", key))).StatusCode);
    }

    [Fact]
    public async Task What_is_gone_is_told_by_the_name_of_its_village()
    {
        var (county, browser) = await MakeAsync();
        await county.AddVillageAsync("101202", "王庄村");
        object?[] kong = [county.Code + "101201", null, "其他", "路灯不亮", "2003-08-01", "李明"];
        var (form, page) = await PreviewAsync(browser, county, new WorkbookBuilder().Sheet(
            "突出问题", Problems, kong, [county.Code + "101202", null, "其他", "桥断了", "2003-08-01", "李明"]).ToBytes());
        await form.SubmitAsync(page);

        (_, page) = await PreviewAsync(browser, county, new WorkbookBuilder().Sheet("突出问题", Problems, kong).ToBytes());
        Assert.Contains("台账中已没有 1 行以前导入过，这次没有；记录保留", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        var gone = page.QuerySelectorAll("table").Last(t => Words(t).StartsWith("台账中已没有", StringComparison.Ordinal));
        Assert.Equal("王庄村", Words(gone.QuerySelector("tbody td")!));
    }

    private static WorkbookBuilder Month(WorkbookBuilder book) => book.Sheet("9月驻村", ["2003年9月驻村情况"], ["村名", .. Days], ["孔庄村", "●", null, "●"]);

    private static async Task<(Form Form, IHtmlDocument Page)> PreviewAsync(HttpClient browser, County county, byte[] book)
    {
        var form = new Form(browser, (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());
        return (form, await form.OpenAsync());
    }

    private Task<(int Problems, int Days)> CountsAsync(County county) => App.WithDbAsync(async db => (
        await db.Problems.CountAsync(p => p.DivisionCode.StartsWith(county.Code), Ct),
        await db.PresenceEntries.CountAsync(p => p.DivisionCode.StartsWith(county.Code), Ct)));

    private async Task<(County County, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
