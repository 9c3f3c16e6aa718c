using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Translation;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What a record tells of itself: from the ledger or late, known when, saved by two at once.</summary>
public abstract class RecordHistoryTests(App app) : AppTests(app)
{
    private const string Kind = "membership-growths";

    public sealed class OnSqlite(SharedSqlite shared) : RecordHistoryTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RecordHistoryTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_a_ledger_said_is_corrected_by_the_department_and_told_with_its_row()
    {
        var county = await County.CreateAsync(App);
        MembershipGrowth? growth = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var record = new LedgerRecord(county.Campaign, DivisionCode.Parse(c.DivisionCode), County.Start, "队伍建设", "");
            record.ReadFrom(record.RecordId, LedgerOrdinal.Of(new(record.Sheet, 19, c.DivisionCode, new Dictionary<string, string>()), 0));
            growth = c.Grow(County.Start, 1, null, null);
            growth.ReadFrom(record.RecordId, record.Ordinal);
            return [record, growth];
        });
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var address = Record(@case, growth!.RecordId);

        Assert.Contains("来自台账《队伍建设》第 19 行", await WordsAsync(browser, address), StringComparison.Ordinal);
        Assert.Contains("从台账导入的，不能撤回", await WordsAsync(browser, address + "/withdraw"), StringComparison.Ordinal);
        var form = new Form(browser, address + "/correct");
        var saved = await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "3"), ("Input.Reason", "台账抄错了"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var history = await WordsAsync(browser, address);
        Assert.All(["原因：台账抄错了", "1 名3 名", "第 19 行"], t => Assert.Contains(t, history, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/cases/{@case.Id}/records/{Kind}/add", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_village_that_is_suspended_offers_no_correction_and_says_why()
    {
        var county = await County.CreateAsync(App);
        MembershipGrowth? growth = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [growth = c.Grow(App.Today, 1, null, null), c.Suspend(App.Today, "修水库搬迁")]);
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var page = await new Form(browser, Record(@case, growth!.RecordId)).OpenAsync();

        Assert.Null(page.QuerySelector("a[href$='/correct']"));
        Assert.Contains("不能更正：", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_ledger_left_blank_may_stay_blank_when_something_else_is_corrected()
    {
        var county = await County.CreateAsync(App);
        var diagnosis = default(Diagnosis);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [diagnosis = new(c, County.Start, "财务不公开", null)]);
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(browser, $"/cases/{@case.Id}/records/diagnoses/{diagnosis!.RecordId}/correct");

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Causes", ""), ("Input.Reason", "没写准"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var saved = await form.SubmitAsync(await form.OpenAsync(), ("Input.Causes", "账目不公开"), ("Input.Reason", "没写准"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var live = await App.WithDbAsync(db => db.Diagnoses.SingleAsync(d => d.CaseId == @case.Id, Ct));
        Assert.Equal(("账目不公开", null), (live.Causes, live.Attendees));
    }

    [Fact]
    public async Task A_late_record_says_why_and_figures_say_what_was_known_when()
    {
        var (county, @case, browser) = await VillageAsync();
        var start = await NowAsync(county);
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        await form.SubmitAsync(
            await form.OpenAsync(), ("Input.When", "Other"), ("Input.Day", "2003-10-20"), ("Input.LateReason", "公告才收到"), ("Input.Activists", "2"));
        var first = await RowAsync(@case);
        var added = await NowAsync(county);
        var correction = new Form(browser, Record(@case, first.RecordId) + "/correct");
        await correction.SubmitAsync(await correction.OpenAsync(), ("Input.Activists", "5"), ("Input.Reason", "少数了三人"));
        var corrected = await NowAsync(county);
        var withdrawal = new Form(browser, Record(@case, first.RecordId) + "/withdraw");
        await withdrawal.SubmitAsync(await withdrawal.OpenAsync());

        Assert.Equal(
            (0L, 2L, 5L, 2L),
            (
                await ActivistsAsync(county, start), await ActivistsAsync(county, added), await ActivistsAsync(county, corrected),
                await ActivistsAsync(county, null)));
        Assert.Equal("公告才收到", (await RowAsync(@case)).LateReason);
        Assert.Contains("补记原因：公告才收到", await WordsAsync(browser, Record(@case, first.RecordId)), StringComparison.Ordinal);
        Assert.Matches("补记：公告才收到（.+ 写）", await WordsAsync(browser, $"/cases/{@case.Id}"));
    }

    [Fact]
    public async Task Of_two_who_correct_each_keeps_what_is_picked_and_a_third_save_is_shown_anew()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "1"), ("Input.NewMembers", "1"));
        var correction = new Form(browser, Record(@case, (await RowAsync(@case)).RecordId) + "/correct");
        var mine = await correction.OpenAsync();
        await CorrectAsync("Input.Activists", "2");

        var merge = await ConflictAsync(await correction.SubmitAsync(mine, ("Input.Activists", "7"), ("Input.NewMembers", "4"), ("Input.Reason", "我也改")));
        await CorrectAsync("Input.ReserveCadres", "9");
        var again = await ConflictAsync(await correction.SubmitAsync(merge, ("Pick[Activists]", "Theirs")));
        Assert.Contains("新增后备干部", Words(again.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(again, ("Pick[Activists]", "Theirs"))).StatusCode);

        var row = await RowAsync(@case);
        Assert.Equal((2, 9, 4), (row.Activists, row.ReserveCadres, row.NewMembers));

        async Task CorrectAsync(string field, string value)
        {
            var saved = await correction.SubmitAsync(await correction.OpenAsync(), (field, value), ("Input.Reason", "数错了"));
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_before_anything_is_merged()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "1"), ("Input.NewMembers", "1"));
        var correction = new Form(browser, Record(@case, (await RowAsync(@case)).RecordId) + "/correct");
        var mine = await correction.OpenAsync();
        await correction.SubmitAsync(await correction.OpenAsync(), ("Input.Activists", "2"), ("Input.Reason", "数错了"));

        var answer = await correction.SubmitAsync(mine, ("Input.NewMembers", "三个"), ("Input.Reason", "我也改"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("三个", (await Form.ReadAsync(answer)).QuerySelector("#Input_NewMembers")!.GetAttribute("value"));
        Assert.Equal(1, (await RowAsync(@case)).NewMembers);
    }

    [Fact]
    public async Task What_was_logged_is_found_from_the_chronicle_and_its_quantity_corrected_by_itself()
    {
        var (county, @case, browser) = await VillageAsync();
        var log = new Form(browser, $"/cases/{@case.Id}/log");
        await log.SubmitAsync(await log.OpenAsync(), ("Input.Text", "新打机井"), ("Input.Quantities[1]", "7"));

        var chronicle = (await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#chronicle .timeline")!;
        var entry = chronicle.QuerySelectorAll("a").Single(a => a.TextContent == "新打机井").GetAttribute("href")!;
        var page = await new Form(browser, entry).OpenAsync();
        Assert.Contains("/entries/", page.QuerySelector(".page-head .btn-plain")!.GetAttribute("href")!, StringComparison.Ordinal);
        var quantity = page.QuerySelectorAll(".split a").Single(a => a.TextContent == "机井 7").GetAttribute("href")!;
        var correction = new Form(browser, quantity + "/correct");
        await correction.SubmitAsync(await correction.OpenAsync(), ("Input.Quantity", "1.5"), ("Input.Reason", "多写了"));
        var text = new Form(browser, entry + "/correct");
        await text.SubmitAsync(await text.OpenAsync(), ("Input.Text", "新打机井一眼半"), ("Input.Reason", "没写全"));

        var figures = await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct));
        Assert.Equal(1_500, figures!.Value(figures.Family(FigureName.Indicators).Single(f => f.Subject == "机井")));
        var corrected = await new Form(browser, entry).OpenAsync();
        Assert.Equal(entry + "/withdraw", corrected.QuerySelector(".page-head .btn-plain")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync($"/cases/{@case.Id}/entries/{entry.Split('/')[^1]}/withdraw", Ct)).StatusCode);
        Assert.Contains("机井 1.5", Words(corrected.QuerySelector(".split")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_too_long_for_its_column_is_said_at_the_field()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        var late = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.When", "Other"), ("Input.Day", "2003-10-20"), ("Input.LateReason", new string('远', 201)), ("Input.Activists", "2"));
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "1"));
        var correction = new Form(browser, Record(@case, (await RowAsync(@case)).RecordId) + "/correct");

        var answer = await correction.SubmitAsync(await correction.OpenAsync(), ("Input.Activists", "2"), ("Input.Reason", new string('错', 201)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("最多 200 个字", Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
    }

    private static string Record(RectificationCase @case, Guid record) => $"/cases/{@case.Id}/records/{Kind}/{record}";

    private static async Task<string> WordsAsync(HttpClient browser, string address) =>
        Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!);

    private static async Task<IHtmlDocument> ConflictAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return await Form.ReadAsync(answer);
    }

    private async Task<(County County, RectificationCase Case, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村"), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }

    private Task<MembershipGrowth> RowAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.MembershipGrowths.AsNoTracking().SingleAsync(g => g.CaseId == @case.Id, Ct));

    // The instant of the county's last save.
    private async Task<DateTime> NowAsync(County county) => DateTimeOffset.FromUnixTimeMilliseconds(
        await App.WithDbAsync(db => db.CountyRevisions.Where(r => r.CountyCode == county.Code).Select(r => r.Revision).SingleAsync(Ct))).UtcDateTime;

    private Task<long?> ActivistsAsync(County county, DateTime? knownAt) => App.WithDbAsync(async db =>
        (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct, knownAt))!.Value(FigureName.Activists));
}
