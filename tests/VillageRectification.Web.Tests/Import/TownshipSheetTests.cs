using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A workbook with a sheet for each township: the same sheet many times.</summary>
public abstract class TownshipSheetTests(App app) : AppTests(app)
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];

    public sealed class OnSqlite(SharedSqlite shared) : TownshipSheetTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : TownshipSheetTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Month_sheets_of_several_townships_are_all_read()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await county.AddVillageAsync("101202", "徐牛村");
        await county.AddVillageAsync("101203", "王庄村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = new WorkbookBuilder()
            .Sheet("刘楼镇", ["刘楼镇驻村工作队考勤表（2003年9月）"], ["村名", .. Days], ["孔庄村", "√", null, "√"], ["填表人：某"])
            .Sheet("军屯乡", ["军屯乡考勤表"], ["村名", .. Days], ["徐牛村", "√"])
            .Sheet("杨店镇", ["2003年9月"], ["村名", .. Days], ["王庄村", null, "●"])
            .Sheet("康驿镇", ["2003年9月"], ["村名", .. Days], ["王庄村"])
            .Sheet("8月", ["2003年8月"], ["村名", .. Days], ["王庄村", "●"]).ToBytes();

        async Task<Form> UploadAsync() =>
            new(browser, (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());

        var form = await UploadAsync();
        var page = await form.OpenAsync();
        var main = Words(page.QuerySelector("main")!);
        Assert.Contains("这是2003年9月的驻村月表（3 张都读：刘楼镇、军屯乡、杨店镇）", main, StringComparison.Ordinal);
        Assert.Contains("新增 4 天", Words(page.QuerySelector("#new")!), StringComparison.Ordinal);
        Assert.Contains("8月：是另一个月的驻村月表", main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal(
            [("孔庄村", 1), ("孔庄村", 3), ("徐牛村", 1), ("王庄村", 2)],
            await App.WithDbAsync(async db => (await db.PresenceEntries.Where(p => p.DivisionCode.StartsWith(county.Code))
                .Join(db.Divisions, p => p.DivisionCode, d => d.Code, (p, d) => new { d.Code, d.Name, p.OccurredOn }).ToListAsync(Ct))
                .OrderBy(p => p.Code).ThenBy(p => p.OccurredOn).Select(p => (p.Name, p.OccurredOn.Day)).ToArray()));

        page = await (await UploadAsync()).OpenAsync();
        Assert.Null(page.QuerySelector("#confirm"));
    }

    [Fact]
    public async Task What_is_not_known_on_one_of_them_is_asked_about_by_its_sheet()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await county.AddVillageAsync("101202", "徐牛村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = new WorkbookBuilder().Sheet("刘楼镇", ["2003年9月"], ["村名", .. Days], ["孔庄村", "√"])
            .Sheet("军屯乡", ["2003年9月"], ["村名", .. Days], ["徐牛村", "甲"]).ToBytes();

        var address = (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
        Assert.EndsWith("/values", address, StringComparison.Ordinal);
        Assert.Contains("军屯乡 第 3 行", Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
