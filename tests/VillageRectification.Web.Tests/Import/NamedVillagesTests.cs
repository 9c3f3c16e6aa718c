using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Sheets;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A ledger without codes: its villages are found by their names, and those that are not are asked for once.</summary>
public abstract class NamedVillagesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : NamedVillagesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : NamedVillagesTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_workbook_with_cells_that_are_not_understood_is_given_back_with_them_on_red()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        string[] headings = ["乡镇", "行政村", "管理级别", "户数"];
        var file = SheetWorkbook.Write(
        [
            new(
                "附件1：村情台账", "村情", null, [.. headings.Select(h => new PrintedColumn(h, 12))],
                [[PrintedCell.Of("乡镇101"), PrintedCell.Of("孔庄"), PrintedCell.Of("一般"), PrintedCell.Of("很多")]], IsLandscape: true),
        ]);
        var address = (await browser.UploadAsync(file, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
        var link = (await new Form(browser, address).OpenAsync()).QuerySelectorAll("main a").Single(a => Words(a) == "下载标红的文件");

        using var answer = await browser.GetAsync(link.GetAttribute("href"), Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("（标红）.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var document = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(Ct), isEditable: false);
        var comment = Assert.Single(document.WorkbookPart!.WorksheetParts.Single().WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>());
        Assert.Equal("D3", comment.Reference!.Value);
        Assert.Contains("数", comment.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_without_codes_is_imported_by_names_and_asks_once_for_what_it_does_not_find()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var file = new WorkbookBuilder()
            .Sheet("附件1：村情台账", ["乡镇", "行政村", "管理级别", "户数"], ["乡镇101", "孔庄", "一般", 120], ["乡镇101", "荒庄村", "一般", 9], ["合计", null, null, 129])
            .Sheet(
                "整顿方案", ["乡镇", "村名", "措施", "责任人", "完成时限"], ["乡镇101", "孔庄村", "修路", "陈志强", "2003年11月底前"],
                [null, null, "打井", "陈志强", "2003年底前"], ["乡镇101", "荒庄村", "清账", "王海", "2003-11-05"], ["乡镇102", "不在本县村", "清账", "王海", "2003-11-05"])
            .Merge("整顿方案!A2:A3").Merge("整顿方案!B2:B3").ToBytes();
        var uploaded = await browser.UploadAsync(file, ("CampaignId", county.Campaign.Id.ToString()));
        var address = uploaded.Headers.Location!.ToString();
        Assert.EndsWith("/villages", address, StringComparison.Ordinal);

        var form = new Form(browser, address);
        var page = await form.OpenAsync();
        Assert.Equal(["乡镇101 荒庄村", "乡镇102 不在本县村"], page.QuerySelectorAll("fieldset.pick legend").Select(Words));
        Assert.Contains("村情台账第 3 行；整顿方案第 4 行", Words(page.QuerySelector("fieldset.pick")!), StringComparison.Ordinal);

        // Nothing is picked for anybody; another village has to be one of the county.
        var refused = await form.SubmitAsync(page, ("Input.Lines[1].Pick", "other"), ("Input.Lines[1].Typed", "没有的村"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Equal(
            ["请选“乡镇101荒庄村”是哪个村，或者选不读", "没有“没有的村”，请写村名或 12 位代码"], page.QuerySelectorAll(".error-summary a").Select(Words));
        Assert.All(page.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Equal("没有的村", page.QuerySelector("[name='Input.Lines[1].Typed']")!.GetAttribute("value"));

        // A village that is not in the campaign cannot be meant by a sheet that lists none: it would be asked for again.
        refused = await form.SubmitAsync(
            page, ("Input.Lines[0].Pick", "none"), ("Input.Lines[0].Typed", ""), ("Input.Lines[1].Pick", "other"), ("Input.Lines[1].Typed", "荒村"));
        page = await Form.ReadAsync(refused);
        Assert.Equal(
            ["村名或 12 位代码：“荒村”不在这次行动里，写它的行读不进去；先列入再导入，或者选不读"], page.QuerySelectorAll(".error-summary a").Select(Words));
        // Each page of an import counts the same steps.
        Assert.Equal(["1 选文件", "2 认村 2 个村请定", "3 核对", "4 导入"], page.QuerySelectorAll(".stages li").Select(Words));

        var answered = await form.SubmitAsync(
            page, ("Input.Lines[0].Pick", "other"), ("Input.Lines[0].Typed", "荒村"), ("Input.Lines[1].Pick", "none"), ("Input.Lines[1].Typed", ""));
        Assert.Equal(address[..^"/villages".Length], answered.Headers.Location!.ToString());
        var preview = new Form(browser, answered.Headers.Location.ToString());
        var shown = await preview.OpenAsync();
        Assert.Equal(["1 选文件", "2 认村", "3 核对", "4 导入"], shown.QuerySelectorAll(".stages li").Select(Words));
        Assert.Contains("按您选的，“乡镇102不在本县村”的这一行没有读", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("村名由", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(shown.QuerySelectorAll("#unread tbody tr").Select(Words), r => r.StartsWith("村情台账", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(shown)).StatusCode);

        var measures = await App.WithDbAsync(db => db.Measures.AsNoTracking().Where(m => m.DivisionCode.StartsWith(county.Code))
            .Select(m => new { m.DivisionCode, m.Text, m.DueOn }).ToListAsync(Ct));
        Assert.Equal(
            [("101201", "修路", new DateOnly(2003, 11, 30)), ("101201", "打井", new(2003, 12, 31)), ("101202", "清账", new(2003, 11, 5))],
            measures.Select(m => (m.DivisionCode[6..], m.Text, m.DueOn!.Value)).OrderBy(m => m.Item1).ThenBy(m => m.Item3));
        Assert.Equal(129, await App.WithDbAsync(db => db.Baselines.Where(b => b.DivisionCode.StartsWith(county.Code)).SumAsync(b => b.Households, Ct)));

        // What was answered is not asked again; whoever comes back sees the import.
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(address, Ct)).StatusCode);
    }

    [Fact]
    public async Task Who_has_one_county_makes_a_campaign_of_a_file_without_codes()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var answer = await browser.UploadNewAsync(
            WorkbookBuilder.SheetOf("村情台账", ["乡镇", "村名", "管理级别"], ["乡镇101", "孔庄村", "一般"]), $"没有县{county.Code}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var preview = new Form(browser, answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal(
            county.Code, await App.WithDbAsync(db => db.Campaigns.Where(c => c.Name == $"没有县{county.Code}").Select(c => c.CountyCode).SingleAsync(Ct)));
    }

    // One village of the campaign and one more of its township.
    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await App.WithDbAsync(db =>
        {
            db.Add(new Domain.Divisions.Division(Domain.Divisions.DivisionCode.Parse(county.Code + "101202"), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        return county;
    }
}
