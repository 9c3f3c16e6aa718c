using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A file that was left at a step is taken up again, whatever happened meanwhile; what it says itself is not asked.</summary>
public abstract class LeftStepTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LeftStepTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LeftStepTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Of_columns_half_answered_what_is_good_is_kept_and_the_rest_is_asked_again()
    {
        var (browser, county) = await GroundAsync();
        var address = await UploadAsync(browser, county, new WorkbookBuilder().Sheet(
            "清单", ["村名", "问题类别", "存在问题", "排查时间", "进展情况", "去年考核"], ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", "未解决", "三等"]));
        Assert.EndsWith("/columns", address, StringComparison.Ordinal);
        var columns = new Form(browser, address);
        var more = await Form.ReadAsync(await columns.PressAsync(await columns.OpenAsync(), "More", ("Input.More", "4")));

        var kept = await columns.PressAsync(
            more, "Keep", ("Input.Columns[4].Fields[0]", "突出问题.状态"), ("Input.Columns[4].Fields[1]", "突出问题.状态日期"), ("Input.Columns[5].Fields[0]", "突出问题.状态"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var again = await columns.OpenAsync();
        Assert.Contains("已保存选好的列", Words(again.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        var values = Form.ValuesOf(again).ToLookup(v => v.Key, v => v.Value);
        Assert.Equal(
            ("突出问题.状态", "突出问题.状态日期", ""),
            (values["Input.Columns[4].Fields[0]"].Single(), values["Input.Columns[4].Fields[1]"].Single(), values["Input.Columns[5].Fields[0]"].Single()));
    }

    [Fact]
    public async Task Whose_campaign_has_another_deadline_by_now_is_imported_under_that()
    {
        var (browser, county) = await GroundAsync();
        var address = await UploadAsync(browser, county, new WorkbookBuilder().Sheet(
            "清单", ["村名", "问题类别", "存在问题", "排查时间", "整改措施", "整改期限", "销号情况"], ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", "修路灯", "年底前", "未解决"]));
        Assert.Matches("^/import/[0-9a-f]{32}$", address);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            db.Entry(campaign).Property(c => c.Deadline).CurrentValue = new(2004, 3, 31);
            await db.SaveChangesAsync(Ct);
        });

        var preview = new Form(browser, address);
        var imported = await preview.SubmitAsync(await preview.OpenAsync());

        Assert.Equal(HttpStatusCode.Redirect, imported.StatusCode);
        Assert.Equal("/import", imported.Headers.Location!.ToString());
        Assert.Equal(1, await App.WithDbAsync(db => db.Set<Measure>().CountAsync(m => m.DivisionCode == county.Code + "101201", Ct)));
    }

    [Fact]
    public async Task The_month_that_stands_above_a_sheet_of_petitions_is_not_asked()
    {
        var (browser, county) = await GroundAsync();
        var first = await UploadAsync(browser, county, Petitions("2003年9月", "8"));
        Assert.Matches("^/import/[0-9a-f]{32}$", first);
        var preview = new Form(browser, first);
        Assert.Contains("2003-09", Words((await preview.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);

        var next = await UploadAsync(browser, county, Petitions("2003年10月", "3"));

        Assert.Matches("^/import/[0-9a-f]{32}$", next);
        Assert.Contains("2003-10", Words((await new Form(browser, next).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        // Of two months nobody knows which is meant.
        Assert.EndsWith("/columns", await UploadAsync(browser, county, Petitions("2003年9月和2003年10月", "3")), StringComparison.Ordinal);
    }

    private static WorkbookBuilder Petitions(string month, string count) =>
        new WorkbookBuilder().Sheet("Sheet1", [$"全县信访统计（{month}）"], ["乡镇", "村名", "上访件次"], ["乡镇101", "孔庄村", count]);

    private async Task<(HttpClient Browser, County County)> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        return (await App.SignInAsNewAsync(Role.Dept, county.Code), county);
    }

    private static async Task<string> UploadAsync(HttpClient browser, County county, WorkbookBuilder book) =>
        (await browser.UploadAsync(book.ToBytes(), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
}
