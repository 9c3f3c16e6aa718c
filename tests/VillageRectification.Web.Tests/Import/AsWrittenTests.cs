using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What a sheet of an office's own says stands on the village's page as it was said: no day is made up, and no word is lost.</summary>
public abstract class AsWrittenTests(App app) : AppTests(app)
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];
    private static readonly object?[] Head = ["村名", "问题类别", "存在问题", "排查时间", "销号情况", "整改措施", "整改时限", "完成时间"];

    public sealed class OnSqlite(SharedSqlite shared) : AsWrittenTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : AsWrittenTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_solved_or_done_without_a_day_says_so_and_stays_so_next_month()
    {
        var (county, @case, browser) = await MakeAsync();
        byte[] book = Book(
            ["孔庄村", "村内道路", "路灯不亮", "2003-03-01", "已销号", "修灯", "长期坚持", "√"],
            ["孔庄村", "村级财务", "账目不清", "2003-03-02", "已办结", "清账", "2003-06-30", "2003-06-20"]);
        var (preview, page) = await PreviewAsync(browser, county, book);
        var said = Words(page.QuerySelector("main")!);
        Assert.Contains("没有写状态日期，不知道是哪天，记作“没有写哪天”；数字从导入这天", said, StringComparison.Ordinal);
        Assert.Contains("没有写完成日期，不知道是哪天，记作“没有写哪天”；数字从导入这天", said, StringComparison.Ordinal);
        Assert.Contains("状态 已解决", Words(page.QuerySelector("#new")!), StringComparison.Ordinal);
        Assert.Contains("完成时限 长期坚持，完成日期 已完成", Words(page.QuerySelector("#new")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);

        var solved = await SolvedAsync(@case);
        Assert.Equal([("账目不清", new DateOnly(2003, 6, 20), null), ("路灯不亮", solved[1].On, UnknownDay.Reason)], solved);
        Assert.NotEqual(new DateOnly(2003, 3, 1), solved[1].On);
        var village = await new Form(browser, $"/cases/{@case.Id}").OpenAsync();
        Assert.Contains("已完成，没有写哪天", Words(village.QuerySelector("#plan")!), StringComparison.Ordinal);
        Assert.Contains("长期坚持", Words(village.QuerySelector("#plan")!), StringComparison.Ordinal);
        Assert.Contains("已解决，没有写哪天", Words(village.QuerySelector("#problems")!), StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", Words(village.QuerySelector("#plan")!), StringComparison.Ordinal);

        // The chronicle says it, too, and counts no days late.
        var done = village.QuerySelectorAll("#chronicle li").Select(Words).Single(l => l.Contains("措施完成：修灯", StringComparison.Ordinal));
        Assert.StartsWith("没有写哪天", done, StringComparison.Ordinal);
        Assert.DoesNotContain("补记", done, StringComparison.Ordinal);

        // Nor does a paper make up a day.
        foreach (var (kind, words) in new[] { ("plan", UnknownDay.Word), ("lists", UnknownDay.Word), ("villagers", "做完了") })
        {
            var paper = Words((await new Form(browser, $"/cases/{@case.Id}/papers/{kind}/print").OpenAsync()).Body!);
            Assert.Contains("2003年6月20日", paper, StringComparison.Ordinal);
            Assert.Contains(words, paper, StringComparison.Ordinal);
        }

        // The same file once more corrects nothing; another person does not move the day.
        (_, page) = await PreviewAsync(browser, county, book);
        Assert.Null(page.QuerySelector("#confirm"));
    }

    [Fact]
    public async Task A_month_sheet_without_a_month_and_with_marks_of_its_own_is_asked_about()
    {
        var (county, @case, browser) = await MakeAsync();
        var book = WorkbookBuilder.SheetOf("考勤", ["村", .. Days], ["孔庄村", "驻", "△", "●"]);
        var uploaded = await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()));
        var values = new Form(browser, uploaded.Headers.Location!.ToString());
        Assert.EndsWith("/values", uploaded.Headers.Location.ToString(), StringComparison.Ordinal);
        var page = await values.OpenAsync();
        Assert.Equal("", page.QuerySelector("#Input_Month option[selected]")?.GetAttribute("value") ?? "");
        page = await Form.ReadAsync(await values.SubmitAsync(page));
        Assert.Contains("请选这张驻村月表是哪个月的", Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        // All that is to be asked of it stands on one page.
        Assert.Equal(["驻", "△"], page.QuerySelectorAll("tr.row-ask code").Select(Words));
        var answered = await values.SubmitAsync(
            page, ("Input.Month", "2003-09"), ("Input.Lines[0].Meaning", "工作组"), ("Input.Lines[1].Meaning", "-"));
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("这是2003年9月的驻村月表", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        var days = await App.WithDbAsync(db => db.PresenceEntries.Where(p => p.CaseId == @case.Id).Select(p => p.OccurredOn).ToListAsync(Ct));
        Assert.Equal([1, 3], days.Select(d => d.Day).Order());

        // The marks are known by now; the month is asked for again.
        uploaded = await browser.UploadAsync(
            WorkbookBuilder.SheetOf("考勤", ["2003年8月"], ["村", .. Days], ["孔庄村", "驻", "△"]), ("CampaignId", county.Campaign.Id.ToString()));
        Assert.DoesNotContain("/values", uploaded.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_a_file_that_is_given_up_holds_for_the_mended_one()
    {
        var (county, _, browser) = await MakeAsync();
        byte[] Wide(string day) => WorkbookBuilder.SheetOf(
            "清单", ["村名", "存在问题", "排查时间", "销号情况", "去年考核"], ["孔家庄", "路灯不亮", day, "差不多了", "三等"]);
        var uploaded = await browser.UploadAsync(Wide("2003-13-40"), ("CampaignId", county.Campaign.Id.ToString()));
        var columns = new Form(browser, uploaded.Headers.Location!.ToString());
        var page = await columns.OpenAsync();
        // Nothing is picked for anybody.
        Assert.Equal("", page.QuerySelector("[name='Input.Given[1].Value']")?.GetAttribute("value") ?? "");
        var answered = await columns.SubmitAsync(page, Given(page, "问题类别", "其他"));
        var villages = new Form(browser, answered.Headers.Location!.ToString());
        answered = await villages.SubmitAsync(await villages.OpenAsync(), ("Input.Lines[0].Pick", county.Code + "101201"));
        var values = new Form(browser, answered.Headers.Location!.ToString());
        page = await values.OpenAsync();
        answered = await values.SubmitAsync(page, [.. page.QuerySelectorAll("tr.row-ask").Select((r, i) => (
            $"Input.Lines[{i}].Meaning", Words(r.QuerySelector("code")!) == "差不多了" ? "缓解" : "2003-03-04"))]);
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        var token = Form.ValuesOf(await preview.OpenAsync()).Where(v => v.Key == "__RequestVerificationToken");
        await browser.PostAsync(answered.Headers.Location + "?handler=Cancel", new FormUrlEncodedContent(token), Ct);

        uploaded = await browser.UploadAsync(Wide("2003-03-04"), ("CampaignId", county.Campaign.Id.ToString()));
        Assert.Matches("^/import/[0-9a-f]{32}$", uploaded.Headers.Location!.ToString());
        preview = new Form(browser, uploaded.Headers.Location.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);

        // The form keeps which village is meant.
        uploaded = await browser.UploadAsync(Wide("2003-03-05"), ("CampaignId", county.Campaign.Id.ToString()));
        Assert.Matches("^/import/[0-9a-f]{32}$", uploaded.Headers.Location!.ToString());
        page = await new Form(browser, uploaded.Headers.Location.ToString()).OpenAsync();
        Assert.Contains("按表样读的", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    private static (string, string) Given(IHtmlDocument page, string column, string value) => page.QuerySelectorAll("input[name$='.Field']")
        .Where(i => i.GetAttribute("value")!.EndsWith(column, StringComparison.Ordinal))
        .Select(i => (i.GetAttribute("name")!.Replace(".Field", ".Value", StringComparison.Ordinal), value)).Single();

    private Task<List<(string Text, DateOnly On, string? Late)>> SolvedAsync(RectificationCase @case) => App.WithDbAsync(async db => (
        from change in await db.ProblemStatusChanges.AsNoTracking().Where(c => c.CaseId == @case.Id).ToListAsync(Ct)
        join problem in await db.Problems.AsNoTracking().Where(p => p.CaseId == @case.Id).ToListAsync(Ct) on change.ProblemRecordId equals problem.RecordId
        orderby change.OccurredOn
        select (problem.Description, change.OccurredOn, change.LateReason)).ToList());

    private static byte[] Book(params object?[][] rows) => WorkbookBuilder.SheetOf("台账", [Head, .. rows]);

    private static async Task<(Form Form, IHtmlDocument Page)> PreviewAsync(HttpClient browser, County county, byte[] book)
    {
        var form = new Form(browser, (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());
        return (form, await form.OpenAsync());
    }

    private async Task<(County County, RectificationCase Case, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        return (county, @case, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
