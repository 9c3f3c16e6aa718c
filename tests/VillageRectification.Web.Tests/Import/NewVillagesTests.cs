using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A village that the campaign does not have is listed by whoever says so, whatever the sheet; else nothing of it is read, and that is said.</summary>
public abstract class NewVillagesTests(App app) : AppTests(app)
{
    private static readonly object?[] Problems = ["村名", "问题类别", "存在问题", "排查时间", "销号情况"];

    public sealed class OnSqlite(SharedSqlite shared) : NewVillagesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : NewVillagesTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task It_is_asked_about_and_left_out_unless_somebody_lists_it()
    {
        var (county, browser) = await MakeAsync();
        // Its word is not known, and nobody is asked about it while the row is not read.
        var address = await UploadAsync(
            browser, county, Problems, ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", "整改中"], ["荒村", "村内道路", "井口无盖", "2003-08-02", "说不好"]);
        Assert.EndsWith("/villages", address, StringComparison.Ordinal);
        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        Assert.Equal("认村：不在这次行动里的村", Words(page.QuerySelector("h1")!));
        Assert.Contains("荒村", Words(Assert.Single(page.QuerySelectorAll("#New tbody tr"))), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#New [type=checkbox][checked]"));

        var answered = await form.SubmitAsync(page);
        Assert.Matches("^/import/[0-9a-f]{32}$", answered.Headers.Location!.ToString());
        var preview = new Form(browser, answered.Headers.Location.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("荒村”没有列入行动，这一行没有读", Words(page.QuerySelector("#unread")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(["路灯不亮"], await DescriptionsAsync(county));
        Assert.Equal(1, await CasesAsync(county));

        // The next file of the form says it by itself, and whoever changes his mind goes back.
        address = await UploadAsync(browser, county, Problems, ["荒村", "村内道路", "井口无盖", "2003-08-02", "整改中"], ["孔庄村", "村级财务", "树倒了", "2003-08-01", "整改中"]);
        Assert.Matches("^/import/[0-9a-f]{32}$", address);
        page = await new Form(browser, address).OpenAsync();
        form = new(browser, page.QuerySelectorAll(".stages a").Single(a => Words(a) == "认村").GetAttribute("href")!);
        page = await form.OpenAsync();
        var refused = await form.SubmitAsync(page, ("Input.New[0].Joins", "true"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Contains("文件没有写荒村的管理级别", Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#New [type=checkbox][checked]"));
        answered = await form.SubmitAsync(page, ("Input.Level", "一般"));
        preview = new(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("由此新列入的有 1 个", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(2, await CasesAsync(county));
        Assert.Equal(["井口无盖", "树倒了", "路灯不亮"], await DescriptionsAsync(county));
    }

    [Fact]
    public async Task A_sheet_that_tells_nothing_of_villages_asks_in_the_same_way_and_on_no_other_page()
    {
        var (county, browser) = await MakeAsync();
        var columns = new Form(browser, await UploadAsync(browser, county, ["村名", "上访批次人次"], ["孔庄村", "2批5人次"], ["荒村", "1批"], ["无主村", "8人次"]));
        var page = await columns.OpenAsync();
        Assert.DoesNotContain("列入", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("tr.row-ask"));
        var answered = await columns.SubmitAsync(page, ("Input.Given[0].Value", "2003-09"));
        var form = new Form(browser, answered.Headers.Location!.ToString());
        page = await form.OpenAsync();
        Assert.Equal(2, page.QuerySelectorAll("#New tbody tr").Length);
        var all = await form.PressAsync(page, "Tick", ("Input.All", "true"));
        page = await Form.ReadAsync(all);
        Assert.Equal(2, page.QuerySelectorAll("#New [type=checkbox][checked]").Length);
        answered = await form.SubmitAsync(page, ("Input.New[1].Joins", null), ("Input.Level", "县重点"));
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(2, await CasesAsync(county));
        Assert.Equal(
            [("101201", 2, 5), ("101202", 1, null)],
            await App.WithDbAsync(async db => (await db.MassPetitions.Where(p => p.DivisionCode.StartsWith(county.Code)).ToListAsync(Ct))
                .OrderBy(p => p.DivisionCode).Select(p => (p.DivisionCode[6..], p.Count, p.Persons)).ToArray()));
    }

    [Fact]
    public async Task What_is_plainly_the_list_of_the_villages_is_ticked_beforehand()
    {
        var (county, browser) = await MakeAsync();
        var book = new WorkbookBuilder().Sheet("Sheet1", ["汶上县整顿村名单"], ["村名", "管理级别", "户数"], ["孔庄村", "一般", 20], ["荒村", "一般", 30]);
        var address = (await browser.UploadAsync(book.ToBytes(), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        Assert.NotNull(page.QuerySelector("#New [type=checkbox][checked]"));
        Assert.Null(page.QuerySelector("#Input_Level"));
        Assert.Contains("像是整顿村的名单", Words(page.QuerySelector("#New")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_names_for_one_village_are_said_and_may_stand()
    {
        var (county, browser) = await MakeAsync();
        var form = new Form(browser, await UploadAsync(
            browser, county, Problems, ["孔庄村", "村级财务", "路灯不亮", "2003-08-01", "整改中"], ["孔家庄园", "村级财务", "树倒了", "2003-08-01", "整改中"]));
        var page = await form.OpenAsync();
        (string, string?)[] said = [("Input.Lines[0].Pick", "other"), ("Input.Lines[0].Typed", "孔庄村")];
        var refused = await form.SubmitAsync(page, said);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Contains("“孔家庄园”和“孔庄村”都成了孔庄村", Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal("孔庄村", page.QuerySelector("[name='Input.Lines[0].Typed']")!.GetAttribute("value"));
        var answered = await form.SubmitAsync(page, [.. said, ("Input.Lines[0].Same", county.Code + "101201")]);
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal(["树倒了", "路灯不亮"], await DescriptionsAsync(county));
    }

    [Fact]
    public async Task Two_rows_of_one_village_that_differ_cannot_both_be_read_and_the_answer_stays_open()
    {
        var (county, browser) = await MakeAsync();
        object?[] head = ["村名", "管理级别", "户数", "党员数"];
        var form = new Form(browser, await UploadAsync(browser, county, head, ["孔庄村", "一般", 20, null], ["孔家庄园", "一般", 30, 9]));
        (string, string?)[] same =
            [("Input.Lines[0].Pick", "other"), ("Input.Lines[0].Typed", "孔庄村"), ("Input.Lines[0].Same", county.Code + "101201")];
        var refused = await form.SubmitAsync(await form.OpenAsync(), same);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("写的村情不一样，不能都读", await refused.TextAsync(), StringComparison.Ordinal);
        var answered = await form.SubmitAsync(await form.OpenAsync(), ("Input.Lines[0].Pick", "none"));
        Assert.Matches("^/import/[0-9a-f]{32}$", answered.Headers.Location!.ToString());

        // What does not differ is joined.
        form = new(browser, await UploadAsync(browser, county, head, ["孔庄村", "一般", 20, null], ["孔家大庄", "一般", 20, 9]));
        answered = await form.SubmitAsync(await form.OpenAsync(), same);
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal((20, 9), await App.WithDbAsync(async db =>
        {
            var baseline = await db.Baselines.SingleAsync(b => b.DivisionCode == county.Code + "101201" && b.LedgerRecordId != null, Ct);
            return (baseline.Households ?? 0, baseline.PartyMembers ?? 0);
        }));
    }

    private Task<int> CasesAsync(County county) => App.WithDbAsync(db => db.Cases.CountAsync(c => c.CampaignId == county.Campaign.Id, Ct));

    private Task<string[]> DescriptionsAsync(County county) => App.WithDbAsync(async db => (await db.Problems
        .Where(p => p.DivisionCode.StartsWith(county.Code)).Select(p => p.Description).ToListAsync(Ct)).Order(StringComparer.Ordinal).ToArray());

    private static async Task<string> UploadAsync(HttpClient browser, County county, params object?[][] rows) => (await browser.UploadAsync(
        WorkbookBuilder.SheetOf("台账", rows), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private async Task<(County County, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Division(DivisionCode.Parse(county.Code + "101202"), "荒村"), new Division(DivisionCode.Parse(county.Code + "101203"), "无主村"));
            return db.SaveChangesAsync(Ct);
        });
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
