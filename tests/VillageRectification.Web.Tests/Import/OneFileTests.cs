using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What was said of one file is of that file: it answers for no other, and what it is of says which record is meant.</summary>
public abstract class OneFileTests(App app) : AppTests(app)
{
    private static readonly object?[] Head = ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "去年考核"];

    public sealed class OnSqlite(SharedSqlite shared) : OneFileTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : OneFileTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_file_that_is_not_confirmed_answers_for_no_other_and_owns_no_name()
    {
        var (county, browser) = await MakeAsync();
        var columns = new Form(browser, await UploadAsync(browser, county, "甲.xlsx", Row("差不多了")));
        var values = new Form(browser, (await columns.SubmitAsync(await columns.OpenAsync(), ("Input.Name", "月报表"))).Headers.Location!.ToString());
        var answered = await values.SubmitAsync(await values.OpenAsync(), ("Input.Lines[0].Meaning", "缓解"));
        Assert.Matches("^/import/[0-9a-f]{32}$", answered.Headers.Location!.ToString());

        var other = await UploadAsync(browser, county, "乙.xlsx", Row("差不多了"));
        Assert.EndsWith("/columns", other, StringComparison.Ordinal);
        columns = new Form(browser, other);
        var page = await columns.OpenAsync();
        Assert.Equal("乙", page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        values = new Form(browser, (await columns.SubmitAsync(page)).Headers.Location!.ToString());
        Assert.Equal("差不多了", Words(Assert.Single((await values.OpenAsync()).QuerySelectorAll("tr.row-ask code"))));

        // The same file once more is read as was said.
        Assert.Matches("^/import/[0-9a-f]{32}$", await UploadAsync(browser, county, "甲.xlsx", Row("差不多了")));
    }

    [Fact]
    public async Task Words_that_are_settled_are_listed_of_this_file_alone_and_what_is_answered_stays()
    {
        var (county, browser) = await MakeAsync();
        var columns = new Form(browser, await UploadAsync(browser, county, "三月.xlsx", Row("差不多了")));
        var values = new Form(browser, (await columns.SubmitAsync(await columns.OpenAsync(), ("Input.Name", "月报表"))).Headers.Location!.ToString());
        var preview = new Form(browser, (await values.SubmitAsync(await values.OpenAsync(), ("Input.Lines[0].Meaning", "缓解"))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);

        values = new Form(browser, await UploadAsync(browser, county, "四月.xlsx", Row("快好了"), Row("有点眉目"), Row("没影子")));
        var page = await values.OpenAsync();
        Assert.Equal(["快好了", "有点眉目", "没影子"], page.QuerySelectorAll("code").Select(Words));
        // One that is refused keeps the others, whoever leaves by then.
        Assert.Equal(HttpStatusCode.BadRequest, (await values.SubmitAsync(
            page, ("Input.Lines[0].Meaning", "已解决"), ("Input.Lines[1].Meaning", "缓解"), ("Input.Lines[2].Meaning", ""))).StatusCode);
        page = await values.OpenAsync();
        Assert.Equal(["没影子"], page.QuerySelectorAll("tr.row-ask code").Select(Words));
        Assert.Equal(["快好了", "有点眉目"], page.QuerySelectorAll("tr:not(.row-ask) code").Select(Words));
    }

    [Fact]
    public async Task Who_has_to_ask_somebody_first_keeps_what_he_can_answer()
    {
        var (county, browser) = await MakeAsync();
        var columns = new Form(browser, await UploadAsync(browser, county, "五月.xlsx", Row("快好了"), Row("没影子")));
        var address = (await columns.SubmitAsync(await columns.OpenAsync())).Headers.Location!.ToString();
        var values = new Form(browser, address);
        var kept = await values.PressAsync(await values.OpenAsync(), "Keep", ("Input.Lines[0].Meaning", "已解决"), ("Input.Lines[1].Meaning", ""));

        Assert.Equal(address, kept.Headers.Location!.ToString());
        var page = await values.OpenAsync();
        Assert.Contains("已保存答好的 1 个词", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(["没影子"], page.QuerySelectorAll("tr.row-ask code").Select(Words));
    }

    [Fact]
    public async Task A_month_or_a_day_that_is_said_for_the_file_tells_its_rows_from_those_on_record()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, new WorkbookBuilder().Sheet("上访统计", ["行政区划代码", "月份", "件次"], [county.Code + "101201", "2002-10", 0])
            .Sheet("帮扶实事", ["行政区划代码", "日期", "类型", "内容", "折合资金"], [county.Code + "101201", "2003-07-03", "资金", "送种苗", 5000]).ToBytes(), county);

        var columns = new Form(browser, await UploadAsync(browser, county, "信访.xlsx", ["村名", "信访情况"], ["孔庄村", "3批12人次"]));
        var page = await columns.OpenAsync();
        Assert.Equal("上访统计.件次", page.QuerySelectorAll("[name='Input.Columns[1].Fields[0]'] option[selected]").Select(o => o.GetAttribute("value")).Single());
        var preview = new Form(browser, (await columns.SubmitAsync(page, Given(page, "月份", "2003-10"))).Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("月份 2003-10", Words(page.QuerySelector("#new")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(
            [(new DateOnly(2002, 10, 1), 0, null), (new(2003, 10, 1), 3, 12)],
            await App.WithDbAsync(async db => (await db.MassPetitions.Where(p => p.DivisionCode == county.Code + "101201").ToListAsync(Ct))
                .OrderBy(p => p.OccurredOn).Select(p => (p.OccurredOn, p.Count, p.Persons)).ToArray()));

        columns = new Form(browser, await UploadAsync(
            browser, county, "帮扶.xlsx", ["村名", "帮扶内容", "帮扶资金", "帮扶类型"], ["孔庄村", "送种苗", "0.5万元", "资金"]));
        page = await columns.OpenAsync();
        preview = new Form(browser, (await columns.SubmitAsync(page, Given(page, "日期", "2003-10-30"))).Headers.Location!.ToString());
        Assert.Contains("日期 2003-10-30", Words((await preview.OpenAsync()).QuerySelector("#new")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_import_adds_to_the_lists_is_told_with_the_rules_and_when_it_is_undone()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, WorkbookBuilder.SheetOf(
            "突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期"], [county.Code + "101201", "饮水问题", "没有自来水", "2003-03-01"]), county);
        var rules = Words((await new Form(browser, $"/rules?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("问题类别增加：饮水问题", rules, StringComparison.Ordinal);
        Assert.Contains("导入“台账.xlsx”", rules, StringComparison.Ordinal);

        var history = await new Form(browser, "/import/history").OpenAsync();
        var form = new Form(browser, history.QuerySelector("main tbody th a")!.GetAttribute("href")!);
        var page = await form.OpenAsync();
        Assert.Contains("撤销以后还在，不要的到整顿规则里停用： 问题类别增加：饮水问题", Words(page.QuerySelector("#undo")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Why", "导错了文件"))).StatusCode);
        Assert.Contains(
            "它加进清单的还在（问题类别增加：饮水问题）", Words((await new Form(browser, "/import/history").OpenAsync()).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_campaigns_own_village_of_that_name_is_offered_first_and_picked_and_an_unfound_one_is_said_once()
    {
        var (county, browser) = await MakeAsync();
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Division(DivisionCode.Parse(county.Code + "102000"), "乡镇102"), new Division(DivisionCode.Parse(county.Code + "102201"), "孔王庄村"),
                new Division(DivisionCode.Parse(county.Code + "102202"), "北孔庄村"), new Division(DivisionCode.Parse(county.Code + "102203"), "南孔庄村"));
            return db.SaveChangesAsync(Ct);
        });
        var address = await UploadAsync(
            browser, county, "甲.xlsx", ["乡镇", "村名", "户数", "管理级别", "问题类别", "存在问题", "排查时间", "整改措施"],
            ["乡镇102", "孔庄村", 90, "一般", "其他", "路灯不亮", "2003-03-01", "修灯"], ["乡镇102", "无名庄", 9, "一般", "其他", "没有路", "2003-03-01", "修路"]);
        Assert.EndsWith("/villages", address, StringComparison.Ordinal);
        var page = await new Form(browser, address).OpenAsync();
        var first = page.QuerySelector("fieldset.pick")!;
        Assert.Equal(county.Code + "101201", first.QuerySelector("input[type=radio]")!.GetAttribute("value"));
        Assert.NotNull(first.QuerySelector("input[type=radio]")!.GetAttribute("checked"));
        Assert.Contains("乡镇102没有叫这个名字的", Words(first), StringComparison.Ordinal);
        Assert.Null(page.QuerySelectorAll("fieldset.pick")[1].QuerySelector("input[checked]"));
        var preview = Words((await new Form(browser, address[..^"/villages".Length]).OpenAsync()).QuerySelector("#problems")!);
        Assert.Equal(2, preview.Split("没有叫“").Length - 1 + (preview.Split("行动里没有这个村").Length - 1));
    }

    [Fact]
    public async Task The_month_in_the_name_of_the_sheet_is_picked_and_whoever_imports_looks_at_it()
    {
        var (county, browser) = await MakeAsync();
        object?[] days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];
        var uploaded = await browser.UploadAsync(
            WorkbookBuilder.SheetOf("9月驻村", ["村", .. days], ["孔庄村", "●", "休"]), ("CampaignId", county.Campaign.Id.ToString()));
        var values = new Form(browser, uploaded.Headers.Location!.ToString());
        var page = await values.OpenAsync();
        Assert.Equal("2003-09", page.QuerySelector("#Input_Month option[selected]")!.GetAttribute("value"));
        var preview = await new Form(browser, (await values.SubmitAsync(page)).Headers.Location!.ToString()).OpenAsync();
        Assert.Contains("这是2003年9月的驻村月表", Words(preview.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("“休”共 1 格，当作没有人在，没有记", Words(preview.QuerySelector("#unread")!), StringComparison.Ordinal);
    }

    private static object?[] Row(string status) => ["孔庄村", "村内道路", "路灯不亮" + status, "2003-03-04", status, "三等"];

    private static (string, string) Given(IHtmlDocument page, string column, string value) => page.QuerySelectorAll("input[name$='.Field']")
        .Where(i => i.GetAttribute("value")!.EndsWith(column, StringComparison.Ordinal))
        .Select(i => (i.GetAttribute("name")!.Replace(".Field", ".Value", StringComparison.Ordinal), value)).Single();

    private static Task<string> UploadAsync(HttpClient browser, County county, string file, params object?[][] rows) =>
        UploadSheetAsync(browser, county, file, rows[0] is ["村名" or "乡镇", ..] ? rows : [Head, .. rows]);

    private static async Task<string> UploadSheetAsync(HttpClient browser, County county, string file, object?[][] rows) => (await browser.UploadAsAsync(
        file, WorkbookBuilder.SheetOf("台账", rows), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private static async Task ImportAsync(HttpClient browser, byte[] book, County county)
    {
        var preview = new Form(browser, (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }

    private async Task<(County County, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
