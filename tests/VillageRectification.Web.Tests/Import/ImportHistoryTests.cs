using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>Every import is kept with what it did, and is undone as one act while nothing builds on it.</summary>
public abstract class ImportHistoryTests(App app) : AppTests(app)
{
    private const string Code = "101201";
    private const string Other = "101202";

    public sealed class OnSqlite(SharedSqlite shared) : ImportHistoryTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ImportHistoryTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task An_import_is_listed_with_who_when_which_file_and_what_it_did()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, county, First(county));
        await ImportAsync(browser, county, Second(county));
        // A file that says nothing new leaves no line.
        await browser.UploadAsync(Second(county), ("CampaignId", county.Campaign.Id.ToString()));

        var page = await HistoryAsync(browser, county);
        Assert.Equal(
            ["1 行 1 行 0 格 已导入", "4 行 0 行 0 格 已导入"],
            page.QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(Words))));
        Assert.Contains("台账.xlsx", Words(page.QuerySelector("main tbody th")!), StringComparison.Ordinal);

        var detail = await new Form(browser, page.QuerySelector("main tbody th a")!.GetAttribute("href")!).OpenAsync();
        var text = Words(detail.QuerySelector("main")!);
        Assert.Contains("突出问题2 孔庄村 责任人：陈志强 → 何道勇 状态：未填 → 已解决", text, StringComparison.Ordinal);
        Assert.Contains("整顿方案3 孔庄村措施 打井", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_hand_had_corrected_before_is_not_told_as_the_imports()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, county, First(county));
        var problem = await App.WithDbAsync(db => db.Problems.SingleAsync(p => p.DivisionCode == county.Code + Code, Ct));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(town, $"/cases/{problem.CaseId}/records/problems/{problem.RecordId}/correct");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.ResponsiblePerson", "何道勇"), ("Input.Reason", "换人了"))).StatusCode);

        await ImportAsync(browser, county, new WorkbookBuilder()
            .Sheet("整顿方案", ["行政区划代码", "措施", "责任人"], [county.Code + Code, "修路", "陈志强"], [county.Code + Code, "打井", "王海"])
            .Sheet("突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "责任人"], [county.Code + Code, "村级财务", "承包款没有公布", "2003-03-01", "何道勇"])
            .ToBytes());

        var text = Words((await new Form(browser, await LinkAsync(browser, county, 0)).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("1 行没有改动记录", text, StringComparison.Ordinal);
        Assert.Contains("它写进记录的 1 行作废", text, StringComparison.Ordinal);
        Assert.DoesNotContain("何道勇", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_a_correction_puts_back_what_stood_and_then_the_first_may_be_undone_too()
    {
        var (county, browser) = await MakeAsync();
        var empty = await FiguresAsync(county);
        await ImportAsync(browser, county, First(county));
        var first = await FiguresAsync(county);
        var then = await App.WithDbAsync(db => db.ImportedLedgers.Where(i => i.CampaignId == county.Campaign.Id).Select(i => i.At).SingleAsync(Ct));
        await ImportAsync(browser, county, Second(county));
        var second = await FiguresAsync(county);
        Assert.NotEqual(first, second);

        // The first one is built on by the second.
        var blocked = await new Form(browser, await LinkAsync(browser, county, 1)).OpenAsync();
        Assert.Null(blocked.QuerySelector("#undo"));
        Assert.Contains("后来的导入更正了“突出问题”的一行", Words(blocked.QuerySelector("#built")!), StringComparison.Ordinal);

        await UndoAsync(browser, await LinkAsync(browser, county, 0));
        Assert.Equal(first, await FiguresAsync(county));
        Assert.Equal("陈志强", await App.WithDbAsync(db =>
            db.Problems.Where(p => p.DivisionCode == county.Code + Code).Select(p => p.ResponsiblePerson).SingleAsync(Ct)));
        Assert.Equal(first, await FiguresAsync(county, then));
        var page = await HistoryAsync(browser, county);
        Assert.Contains("已撤销", Words(page.QuerySelector("main tbody tr")!), StringComparison.Ordinal);
        Assert.Contains("月份选错", Words(page.QuerySelector("main tbody tr")!), StringComparison.Ordinal);

        // The same file is imported anew as if it had not been; once that is undone, too, nothing is left of the first.
        await ImportAsync(browser, county, Second(county));
        Assert.Equal(second, await FiguresAsync(county));
        await UndoAsync(browser, await LinkAsync(browser, county, 0));
        await UndoAsync(browser, await LinkAsync(browser, county, 2));
        Assert.Equal(empty, await FiguresAsync(county));
        // A file that names its villages finds none of the campaign, as before the first import.
        LedgerHeading heading = new(county.Campaign.Name, County.Start, County.Deadline, county.Code);
        Assert.Empty(await App.WithDbAsync(db => db.SheetVillagesAsync(heading, Ct)));
        await ImportAsync(browser, county, First(county));
        Assert.Equal(first, await FiguresAsync(county));
    }

    [Fact]
    public async Task An_import_that_something_builds_on_is_not_undone_and_says_what()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, county, First(county));
        var link = await LinkAsync(browser, county, 0);
        var open = await new Form(browser, link).OpenAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + Code, Ct);
            db.AddRange(@case.Log(new(App.Today, "修复机井一眼", null, null, []), App.Today, county.Campaign));
            await db.SaveChangesAsync(Ct);
        });
        var before = await FiguresAsync(county);

        var refused = await new Form(browser, link).SubmitAsync(open, ("Input.Why", "月份选错"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("后来有 1 条记录用到这次导入的内容", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(before, await FiguresAsync(county));
        var shown = await new Form(browser, link).OpenAsync();
        Assert.Contains("孔庄村 10月31日", Words(shown.QuerySelector("#built")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_asked_for_a_second_sending_is_answered_and_another_county_finds_nothing()
    {
        var (county, browser) = await MakeAsync();
        await ImportAsync(browser, county, First(county));
        var link = await LinkAsync(browser, county, 0);
        var form = new Form(browser, link);
        var page = await form.OpenAsync();

        var refused = await form.SubmitAsync(page, ("Input.Why", " "));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("请写为什么撤销", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var tooLong = ("Input.Why", new string('长', ImportedLedger.UndoReasonMaxLength + 1));
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, tooLong)).StatusCode);

        var stranger = await App.SignInAsNewAsync(Role.Dept, (await County.CreateAsync(App)).Code);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link, Ct)).StatusCode);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync(link, Ct)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Why", "月份选错"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Why", "月份选错"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync(page, ("Input.Why", "别的原因"))).StatusCode);
        Assert.Equal(0, await App.WithDbAsync(db => db.Set<CaseFact>().CountAsync(f => f.DivisionCode.StartsWith(county.Code), Ct)));
        Assert.Contains("孔庄村", Words((await new Form(browser, link).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("已移出", Words((await new Form(browser, $"/cases/register?township={county.Code}101000").OpenAsync()).QuerySelector("main")!),
            StringComparison.Ordinal);
    }

    private async Task<(County County, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }

    private static byte[] First(County county) => new WorkbookBuilder()
        .Sheet("村情台账", ["行政区划代码", "乡镇", "村名", "管理级别"], [county.Code + Code, "乡镇101", "孔庄村", "一般"], [county.Code + Other, "乡镇101", "荒村", "县重点"])
        .Sheet("整顿方案", ["行政区划代码", "措施", "责任人"], [county.Code + Code, "修路", "陈志强"])
        .Sheet("突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "责任人"], [county.Code + Code, "村级财务", "承包款没有公布", "2003-03-01", "陈志强"])
        .ToBytes();

    private static byte[] Second(County county) => new WorkbookBuilder()
        .Sheet("整顿方案", ["行政区划代码", "措施", "责任人"], [county.Code + Code, "修路", "陈志强"], [county.Code + Code, "打井", "王海"])
        .Sheet("突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "责任人", "状态"],
            [county.Code + Code, "村级财务", "承包款没有公布", "2003-03-01", "何道勇", "已解决"])
        .ToBytes();

    private static async Task ImportAsync(HttpClient browser, County county, byte[] file)
    {
        var uploaded = await browser.UploadAsync(file, ("CampaignId", county.Campaign.Id.ToString()));
        Assert.True(uploaded.StatusCode is HttpStatusCode.Redirect, await uploaded.TextAsync());
        var preview = new Form(browser, uploaded.Headers.Location!.OriginalString);
        var page = await preview.OpenAsync();
        Assert.True(page.QuerySelector("#confirm") is not null, Words(page.QuerySelector("main")!));
        Assert.True((await preview.SubmitAsync(page)).StatusCode is HttpStatusCode.Redirect, Words(page.QuerySelector("main")!));
    }

    private static Task<IHtmlDocument> HistoryAsync(HttpClient browser, County county) =>
        new Form(browser, "/import/history?campaign=" + county.Campaign.Id).OpenAsync();

    // The latest is 0.
    private static async Task<string> LinkAsync(HttpClient browser, County county, int index) =>
        (await HistoryAsync(browser, county)).QuerySelectorAll("main tbody th a")[index].GetAttribute("href")!;

    private static async Task UndoAsync(HttpClient browser, string link)
    {
        var form = new Form(browser, link);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Why", "月份选错"));
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, await answer.TextAsync());
    }

    // Every figure with its lists, as far as what the villages are read from shows them.
    private Task<string> FiguresAsync(County county, DateTime? knownAt = null) => App.WithDbAsync(async db =>
    {
        var set = (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct, knownAt))!;
        var villages = set.Readings.OrderBy(r => r.DivisionCode).Select(r =>
            $"{r.DivisionCode} {r.Standing} {r.Acceptance.Stage} {r.Measures.Total} "
            + string.Join(',', r.Problems.Select(p => $"{p.ResponsiblePerson} {p.Status}")));
        var stages = await db.Cases.Where(c => c.CampaignId == county.Campaign.Id && c.Standing != Standing.Removed)
            .OrderBy(c => c.DivisionCode).Select(c => c.Stage).ToListAsync(Ct);
        return JsonSerializer.Serialize(new { Values = set.Figures.Select(f => (f.Key, set.Value(f))).Select(f => $"{f.Key}={f.Item2}"), villages, stages });
    });
}
