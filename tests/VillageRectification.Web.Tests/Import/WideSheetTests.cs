using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The blank wide sheet is downloaded, filled in and uploaded: nothing is asked but names that nobody knows.</summary>
public abstract class WideSheetTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : WideSheetTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : WideSheetTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task It_comes_in_as_it_was_filled_in_and_its_example_does_not()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = await DownloadAsync(browser, county);
        Assert.Contains(book[WideSheet.Guide], r => r is ["水利"]);
        Fill(book, 4, ("乡镇", "乡镇101"), ("村名*", "孔庄"), ("管理级别*", "市重点"), ("认定情形", "班子缺配、财务混乱"), ("户数", 351), ("联系部门", "县水利局"),
            ("问题类别*", "水利"), ("问题描述", "渠道不通"), ("排查日期*", "2003-03-04"), ("问题状态", "未解决"), ("整改措施", "清淤两公里"),
            ("措施责任人", "孙庆华"), ("措施时限", "2003年6月底前"));
        Fill(book, 5, ("村名*", "孔庄"), ("问题类别*", "村级财务"), ("问题描述", "账目不公开"), ("排查日期*", "2003-03-04"), ("问题状态", "已解决"),
            ("状态日期", "2003-05-01"), ("整改措施", "按季公布"), ("措施责任人", "孙庆华"), ("措施时限", "长期坚持"), ("措施完成日期", "已完成"));

        var address = (await browser.UploadAsync(Bytes(book), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

        Assert.Matches("^/import/[0-9a-f]{32}$", address);
        var preview = new Form(browser, address);
        var page = await preview.OpenAsync();
        Assert.Contains(page.QuerySelectorAll("#unread tbody tr").Select(Words), r => r.StartsWith("整顿台账3 示例 ××镇 ××村", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        var code = county.Code + "101201";
        Assert.Equal(
            [("水利", "渠道不通"), ("村级财务", "账目不公开")],
            await App.WithDbAsync(async db => (await db.Problems.Where(p => p.DivisionCode == code).ToListAsync(Ct))
                .OrderBy(p => p.Ordinal).Select(p => (p.Category, p.Description)).ToArray()));
        Assert.Equal(
            [new DateOnly(2003, 6, 30), null],
            await App.WithDbAsync(async db => (await db.Measures.Where(m => m.DivisionCode == code).ToListAsync(Ct))
                .OrderByDescending(m => m.DueOn).Select(m => m.DueOn)));
        Assert.Equal(
            (ManagementLevel.CityKey, 351, "班子缺配"),
            await App.WithDbAsync(async db =>
            {
                var baseline = await db.Baselines.SingleAsync(b => b.DivisionCode == code, Ct);
                return (baseline.Level, baseline.Households ?? 0, baseline.CaseType!);
            }));
    }

    [Fact]
    public async Task A_village_that_nobody_knows_is_all_that_is_asked()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = await DownloadAsync(browser, county);
        Fill(book, 4, ("村名*", "孔家大庄"), ("管理级别*", "一般"), ("户数", 12));

        var address = (await browser.UploadAsync(Bytes(book), ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

        Assert.EndsWith("/villages", address, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, List<List<object?>>>> DownloadAsync(HttpClient browser, County county)
    {
        await browser.GetAsync($"/ledger?campaign={county.Campaign.Id}", Ct);
        var page = await new Form(browser, "/ledger").OpenAsync();
        var blank = page.QuerySelectorAll(".page-head a").Single(a => Words(a).Contains("宽表", StringComparison.Ordinal)).GetAttribute("href");
        using var document = SpreadsheetDocument.Open(new MemoryStream(await browser.GetByteArrayAsync(blank, Ct)), isEditable: false);
        var workbook = document.WorkbookPart!;
        return workbook.Workbook!.Descendants<Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)workbook.GetPartById(s.Id!.Value!)).Worksheet!.Descendants<Row>()
                .Select(r => r.Elements<Cell>().Select(c => c.InnerText is { Length: > 0 } text ? (object?)text : null).ToList()).ToList());
    }

    private static byte[] Bytes(Dictionary<string, List<List<object?>>> book) =>
        book.Aggregate(new WorkbookBuilder(), (builder, sheet) => builder.Sheet(sheet.Key, sheet.Value.Select(r => r.ToArray()))).ToBytes();

    // Rows from 1; the headings stand in the second.
    private static void Fill(Dictionary<string, List<List<object?>>> book, int row, params (string Heading, object Value)[] cells)
    {
        var rows = book[WideSheet.Name];
        rows.Add([.. Enumerable.Repeat<object?>(null, rows[1].Count)]);
        Assert.Equal(row, rows.Count);
        foreach (var (heading, value) in cells)
        {
            rows[^1][rows[1].IndexOf(heading)] = value;
        }
    }

    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(async db =>
        {
            db.AddRange(
                new Division(DivisionCode.Parse(county.Code + "101201"), "孔庄村"), new Division(DivisionCode.Parse(county.Code + "101202"), "徐牛村"),
                new Division(DivisionCode.Parse(county.Code + "101000"), "乡镇101"));
            (await db.Campaigns.Include(c => c.Terms).SingleAsync(c => c.Id == county.Campaign.Id, Ct)).Learn(TermKind.ProblemCategory, "水利");
            await db.SaveChangesAsync(Ct);
        });
        return county;
    }
}
