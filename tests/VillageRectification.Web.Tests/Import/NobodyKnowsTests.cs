using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What the office's file does not tell, and whoever imports it does not know: nothing is made up, and nothing lost without a word.</summary>
public abstract class NobodyKnowsTests(App app) : AppTests(app)
{
    private static readonly object?[] Head = ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "销号时间"];

    public sealed class OnSqlite(SharedSqlite shared) : NobodyKnowsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : NobodyKnowsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_day_that_nobody_can_read_is_said_left_unknown_or_its_rows_are_not_read()
    {
        var (county, @case, browser) = await MakeAsync();
        var values = new Form(browser, await UploadAsync(browser, county,
            Head, ["孔庄村", "村内道路", "路灯不亮", "9月中旬", "未解决", null], ["孔庄村", "村级财务", "账目不清", "2003年2月30日", "未解决", null],
            ["孔庄村", "村内道路", "院墙倒塌", "√", "未解决", null], ["孔庄村", "村内道路", "井口无盖", null, "已销号", "2003-06-20"]));
        var page = await values.OpenAsync();
        Assert.Equal(["9月中旬", "2003年2月30日", "√", "（空着）"], page.QuerySelectorAll("tr.row-ask code").Select(Words));

        // Nothing is picked for anybody, and what contradicts itself is said.
        var refused = await values.SubmitAsync(
            page, ("Input.Lines[1].Meaning", "2003-11-20"), ("Input.Lines[2].Leaves", "true"), ("Input.Lines[2].Meaning", "2003-03-01"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Equal(
            [
                "“9月中旬”的排查日期请写上，或者勾不知道哪天；不要这些行就勾不读", "“2003年2月30日”选的这一天还没有到", "“√”写了日子，又勾了不读，请只留一样",
                "（空着）的排查日期请写上，或者勾不知道哪天；不要这些行就勾不读",
            ],
            page.QuerySelectorAll(".error-summary a").Select(a => Words(a)[(Words(a).IndexOf('：', StringComparison.Ordinal) + 1)..]));
        Assert.All(page.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));

        var answered = await values.SubmitAsync(
            page, ("Input.Lines[0].Unknown", "true"), ("Input.Lines[1].Meaning", "2003-02-28"), ("Input.Lines[2].Leaves", "true"),
            ("Input.Lines[2].Meaning", ""), ("Input.Lines[3].Unknown", "true"));
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("没有写排查日期，不知道是哪天，记作“没有写哪天”", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("按您选的，这一行的突出问题没有读：排查日期写的是“√”", Words(page.QuerySelector("#unread")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);

        // What was solved on some day was there on it.
        Assert.Equal(
            [
                ("井口无盖", new DateOnly(2003, 6, 20), UnknownDay.Reason), ("账目不清", new(2003, 2, 28), null), ("路灯不亮", App.Today, UnknownDay.Reason),
            ],
            await FoundAsync(@case));
        var village = await new Form(browser, $"/cases/{@case.Id}").OpenAsync();
        Assert.Contains(
            village.QuerySelectorAll("#chronicle li").Select(Words), l => l.StartsWith("没有写哪天 排查问题：路灯不亮", StringComparison.Ordinal));
        var paper = Words((await new Form(browser, $"/cases/{@case.Id}/papers/problems/print").OpenAsync()).Body!);
        Assert.Contains("排查 没有写哪天", paper, StringComparison.Ordinal);

        // A later file that knows the day corrects it, whatever else it says; one that does not know a day that is known changes nothing.
        preview = new Form(browser, await UploadAsync(
            browser, county, Head, ["孔庄村", "村内道路", "路灯不亮", "2003-09-12", "已销号", "2003-10-20"], ["孔庄村", "村级财务", "账目不清", "不详", "未解决", null],
            ["孔庄村", "村内道路", "井口无盖", "不详", "已销号", "2003-06-20"]));
        page = await preview.OpenAsync();
        Assert.Contains("更正 1 行", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("排查日期：9月中旬 → 2003-09-12", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(
            [("井口无盖", new DateOnly(2003, 6, 20), UnknownDay.Reason), ("账目不清", new(2003, 2, 28), null), ("路灯不亮", new(2003, 9, 12), null)],
            await FoundAsync(@case));
    }

    [Fact]
    public async Task A_sheet_without_the_day_and_a_category_that_nobody_can_tell_do_not_stop_the_others()
    {
        var (county, @case, browser) = await MakeAsync();
        var columns = new Form(browser, await UploadAsync(
            browser, county, ["村名", "问题类别", "存在问题"], ["孔庄村", "村内道路", "路灯不亮"], ["孔庄村", "有待研究", "说不清楚"], ["孔庄村", null, "没有人管"]));
        var page = await columns.OpenAsync();
        var refused = await columns.SubmitAsync(page);
        Assert.Contains("或者勾不知道哪天", await refused.TextAsync(), StringComparison.Ordinal);
        var at = page.QuerySelectorAll("input[name$='.Field']").Select(i => i.GetAttribute("value")).ToList().IndexOf("突出问题.排查日期");
        var answered = await columns.SubmitAsync(page, ($"Input.Given[{at}].Unknown", "true"));
        var values = new Form(browser, answered.Headers.Location!.ToString());
        page = await values.OpenAsync();
        Assert.Equal(["有待研究", "（空着）"], page.QuerySelectorAll("tr.row-ask code").Select(Words).Order(StringComparer.Ordinal));
        answered = await values.SubmitAsync(page, ("Input.Lines[0].Meaning", "!"), ("Input.Lines[1].Meaning", "!"));
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        var unread = Words(page.QuerySelector("#unread")!);
        Assert.Contains("这一行的突出问题没有读：问题类别写的是“有待研究”", unread, StringComparison.Ordinal);
        Assert.Contains("这一行的突出问题没有读：问题类别空着", unread, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal([("路灯不亮", App.Today, UnknownDay.Reason)], await FoundAsync(@case));

        // The form keeps that nobody knows the day, and leaves nothing out unasked.
        var address = await UploadAsync(browser, county, ["村名", "问题类别", "存在问题"], ["孔庄村", "有待研究", "说不清楚"]);
        Assert.EndsWith("/values", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_level_is_asked_of_a_village_that_the_campaign_has_and_once_of_those_that_it_lacks()
    {
        var (county, @case, browser) = await MakeAsync();
        await ImportAsync(browser, county, ["村名", "管理级别", "户数"], ["孔庄村", "市重点", 90]);
        var preview = new Form(browser, await UploadAsync(browser, county, ["村名", "户数", "人口"], ["孔庄村", 92, 400], ["孔庄村", null, 400]));
        var page = await preview.OpenAsync();
        Assert.Contains("户数：90 → 92 户", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        // That it is what was so when the campaign began is said.
        Assert.Contains("村情更正的是整顿前（2002-10-20）的情况", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal([(92, 400)], await App.WithDbAsync(async db => (await db.Baselines.Where(b => b.CaseId == @case.Id).ToListAsync(Ct))
            .Select(b => (b.Households ?? 0, b.Population ?? 0)).ToArray()));

        var villages = new Form(browser, await UploadAsync(browser, county, ["村名", "户数", "人口"], ["孔庄村", 92, 401], ["荒村", 30, 100]));
        page = await villages.OpenAsync();
        Assert.Contains("荒村", Words(Assert.Single(page.QuerySelectorAll("#New tbody tr"))), StringComparison.Ordinal);
        var left = await villages.SubmitAsync(page);
        page = await new Form(browser, left.Headers.Location!.ToString()).OpenAsync();
        Assert.Contains("荒村”没有列入行动，这一行没有读", Words(page.QuerySelector("#unread")!), StringComparison.Ordinal);
        Assert.Contains("人口：400 → 401 人", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        var answered = await villages.SubmitAsync(await villages.OpenAsync(), ("Input.New[0].Joins", "true"), ("Input.Level", "一般"));
        preview = new Form(browser, answered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal(2, await App.WithDbAsync(db => db.Cases.CountAsync(c => c.CampaignId == county.Campaign.Id, Ct)));
    }

    [Fact]
    public async Task A_day_to_come_is_refused_at_its_cell_and_a_limit_may_lie_ahead()
    {
        var (county, _, browser) = await MakeAsync();
        var preview = new Form(browser, await UploadAsync(
            browser, county, ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "销号时间", "整改措施", "整改时限"],
            ["孔庄村", "村内道路", "路灯不亮", "2003-03-01", "已销号", "2003-11-05", "修灯", "12月底前"]));
        var page = await preview.OpenAsync();
        var problem = Words(Assert.Single(page.QuerySelectorAll("#problems tbody tr")));
        Assert.Contains("2003-11-05这一天还没有到", problem, StringComparison.Ordinal);
        Assert.Contains("状态日期", problem, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#confirm"));
        Assert.Contains("没有写年份，按 2003-12-31 记", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_without_a_year_are_one_reminder_that_names_their_rows()
    {
        var (county, _, browser) = await MakeAsync();
        object?[] Row(string problem, string due) => ["孔庄村", "村内道路", problem, "2003-03-01", "整改中", null, "修" + problem, due];
        var preview = new Form(browser, await UploadAsync(
            browser, county, ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "销号时间", "整改措施", "整改时限"],
            Row("路灯", "12月底前"), Row("水渠", "6月底前"), Row("院墙", "12月底前"), Row("机井", "2003年6月底前")));
        var page = await preview.OpenAsync();
        var text = Words(Assert.Single(page.QuerySelectorAll("main li"), l => Words(l).Contains("没有写年份", StringComparison.Ordinal)));
        Assert.Contains(
            "“12月底前”没有写年份，按 2003-12-31 记（台账 第 2、4 行）；“6月底前”没有写年份，按 2003-06-30 记（台账 第 3 行）。不影响导入；不是这一年的，写上年份。", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_where_a_word_may_be_left_blank_is_that_advised()
    {
        var (county, _, browser) = await MakeAsync();
        var address = await UploadAsync(browser, county, Head, ["孔庄村", "村内道路", "路灯不亮", "9月中旬", "未解决", null]);
        Assert.DoesNotContain("记为未填", Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        address = await UploadAsync(browser, county, Head, ["孔庄村", "村内道路", "路灯不亮", "9月中旬", "有些眉目", null]);
        Assert.Contains("有“记为未填”就选它", Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    private Task<(string, DateOnly, string?)[]> FoundAsync(RectificationCase @case) => App.WithDbAsync(async db =>
        (await db.Problems.AsNoTracking().Where(p => p.CaseId == @case.Id).ToListAsync(Ct)).OrderBy(p => p.Description, StringComparer.Ordinal)
            .Select(p => (p.Description, p.OccurredOn, p.LateReason)).ToArray());

    private static async Task ImportAsync(HttpClient browser, County county, params object?[][] rows)
    {
        var preview = new Form(browser, await UploadAsync(browser, county, rows));
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }

    private static async Task<string> UploadAsync(HttpClient browser, County county, params object?[][] rows) => (await browser.UploadAsync(
        WorkbookBuilder.SheetOf("台账", rows), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private async Task<(County County, RectificationCase Case, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        await App.WithDbAsync(db =>
        {
            db.Add(new Division(DivisionCode.Parse(county.Code + "101202"), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        return (county, @case, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
