using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Sheets;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The marks of a month sheet are asked about one by one, also beside the sheets of the ledger, and what was said of them is kept.</summary>
public abstract class MonthMarkTests(App app) : AppTests(app)
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];

    public sealed class OnSqlite(SharedSqlite shared) : MonthMarkTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : MonthMarkTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Beside_the_sheets_of_the_ledger_a_mark_is_asked_about_and_each_may_be_somebody_elses()
    {
        var (county, browser) = await MakeAsync();
        var address = await UploadAsync(browser, county, Book(county, "●", "△", "○"));
        Assert.EndsWith("/values", address, StringComparison.Ordinal);
        var values = new Form(browser, address);
        var page = await values.OpenAsync();
        Assert.Equal(["△", "●", "○"], page.QuerySelectorAll("main tbody th code").Select(Words));
        Assert.Equal(
            ["", "工作组", "联系部门"],
            page.QuerySelectorAll("main tbody select").Select(s => s.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""));
        Assert.Contains("9月驻村 第 3 行", Words(page.QuerySelector("main tbody tr")!), StringComparison.Ordinal);
        var answered = await values.SubmitAsync(
            page, ("Input.Lines[0].Meaning", "乡镇领导"), ("Input.Lines[1].Meaning", "第一书记"), ("Input.Lines[2].Meaning", "工作组"));

        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("● 按第一书记、△ 按乡镇领导、○ 按工作组记", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal([Capacity.FirstSecretary, Capacity.TownshipLeader, Capacity.Team], await CapacitiesAsync(county));

        // The next month is read so without a question.
        address = await UploadAsync(browser, county, new WorkbookBuilder().Sheet("8月驻村", ["2003年8月"], ["村名", .. Days], ["孔庄村", "●"]));
        Assert.Matches("^/import/[0-9a-f]{32}$", address);
        Assert.Contains("● 按第一书记记", Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_as_is_usual_is_said_and_may_be_said_otherwise()
    {
        var (county, browser) = await MakeAsync();
        var preview = new Form(browser, await UploadAsync(browser, county, Book(county, "●", "○")));
        var page = await preview.OpenAsync();
        Assert.Contains("● 按工作组、○ 按联系部门记", Words(page.QuerySelector("main")!), StringComparison.Ordinal);

        page.QuerySelector("#confirm")!.Remove();
        var values = await preview.SubmitAsync(page);
        var form = new Form(browser, values.Headers.Location!.ToString());
        page = await form.OpenAsync();
        Assert.Contains("都认出来了，可以改", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        var answered = await form.SubmitAsync(page, ("Input.Lines[0].Meaning", "第一书记"));
        preview = new(browser, answered.Headers.Location!.ToString());
        await preview.SubmitAsync(await preview.OpenAsync());
        Assert.Equal([Capacity.FirstSecretary, Capacity.Liaison], await CapacitiesAsync(county));
    }

    [Fact]
    public async Task Cells_of_a_month_sheet_that_are_refused_stand_on_red()
    {
        var (county, browser) = await MakeAsync();
        // As a spreadsheet writes it: what lacks the types of its parts cannot be written again.
        var book = SheetWorkbook.Write(
        [
            new(
                "9月驻村", "2003年9月", null, [new("村名", 12), .. Days.Select(d => new PrintedColumn($"{d}", 4))],
                [[PrintedCell.Of("没有的村"), PrintedCell.Of("●")]], IsLandscape: true),
        ]);
        var address = (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

        using var file = new MemoryStream(await browser.GetByteArrayAsync(address + "?handler=Marked", Ct));
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, isEditable: false);
        var comments = document.WorkbookPart!.WorksheetParts.Single().WorksheetCommentsPart!.Comments!.CommentList!;
        var said = Assert.Single(comments.Elements<DocumentFormat.OpenXml.Spreadsheet.Comment>());
        Assert.StartsWith("A3 行动里没有这个村", $"{said.Reference!.Value} {said.InnerText}", StringComparison.Ordinal);
    }

    private static WorkbookBuilder Book(County county, params object?[] marks) => new WorkbookBuilder()
        .Sheet("突出问题", ["行政区划代码", "村名", "问题类别", "问题描述", "排查日期"], [county.Code + "101201", "孔庄村", "其他", "路灯不亮", "2003-08-01"])
        .Sheet("9月驻村", ["2003年9月驻村情况"], ["村名", .. Days], ["孔庄村", .. marks]);

    private static async Task<string> UploadAsync(HttpClient browser, County county, WorkbookBuilder book) =>
        (await browser.UploadAsync(book.ToBytes(), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private Task<Capacity[]> CapacitiesAsync(County county) => App.WithDbAsync(async db => (await db.PresenceEntries
        .Where(p => p.DivisionCode.StartsWith(county.Code)).ToListAsync(Ct)).OrderBy(p => p.OccurredOn).Select(p => p.Capacity).ToArray());

    private async Task<(County County, HttpClient Browser)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
