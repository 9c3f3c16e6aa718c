using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A workbook in a form of the office's own is asked about once; the next one of the form goes straight to the preview.</summary>
public abstract class OfficeFormTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : OfficeFormTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : OfficeFormTests(shared.App), IClassFixture<SharedPostgres>;

    private static readonly object?[] Head =
        ["序号", "乡镇（街道）", "软弱涣散村", "级别", "总户数", "存在问题", "整改措施", "责任人", "整改时限", "销号情况", "包村单位", "去年考核", "备注"];

    [Fact]
    public async Task A_wide_sheet_is_asked_about_once_and_its_next_month_corrects_what_it_said()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var uploaded = await browser.UploadAsync(Wide("整改中", "①补选村委会②修路").ToBytes(), ("CampaignId", county.Campaign.Id.ToString()));
        var address = uploaded.Headers.Location!.ToString();
        Assert.EndsWith("/columns", address, StringComparison.Ordinal);

        // One column that nothing speaks for, and two things that every ledger needs: all on one page.
        var columns = new Form(browser, address);
        var page = await columns.OpenAsync();
        Assert.Equal("去年考核", Words(page.QuerySelector("tr.row-ask th")!));
        Assert.Equal(["孔庄", "荒村"], page.QuerySelectorAll("tr:has([name='Input.Columns[2].Fields[0]']) code").Select(Words));
        var refused = await columns.SubmitAsync(page, ("Input.Given[0].Value", ""), ("Input.Columns[2].Fields[0]", ""));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Equal(3, page.QuerySelectorAll(".error-summary a").Length);
        Assert.All(page.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        var answered = await columns.SubmitAsync(
            page, ("Input.Given[0].Value", "其他"), ("Input.Given[1].Value", "2003-03-04"), ("Input.Columns[2].Fields[0]", "村情台账.村名"), ("Input.Name", "月报表"));
        Assert.EndsWith("/values", answered.Headers.Location!.ToString(), StringComparison.Ordinal);

        // Words that are not known, guessed where something speaks for a meaning.
        var values = new Form(browser, answered.Headers.Location.ToString());
        page = await values.OpenAsync();
        Assert.Equal(
            [("基本解决", "缓解")],
            page.QuerySelectorAll("tr.row-ask").Select(r => (
                Words(r.QuerySelector("code")!), (r.QuerySelector("option[selected]") ?? r.QuerySelector("input[type=date]"))!.GetAttribute("value") ?? ""))
                .OrderByDescending(r => r.Item1, StringComparer.Ordinal));
        answered = await values.SubmitAsync(page);
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        page = await preview.OpenAsync();
        Assert.Contains("Sheet1 去年考核：没有读", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);

        var problems = await ProblemsAsync(county);
        Assert.Equal([("宅基无规划", 0), ("承包合同不公", 0), ("路灯不亮", 1)], problems.OrderBy(p => p.Changes).ThenBy(p => p.Text.Length).Select(p => (p.Text, p.Changes)));

        // The next month: the same problems have come on, nothing is asked, nothing is doubled.
        uploaded = await browser.UploadAsync(Wide("已销号（2003年8月9日）", "①补选村委会②修路").ToBytes(), ("CampaignId", county.Campaign.Id.ToString()));
        address = uploaded.Headers.Location!.ToString();
        // But the day of what is new, which is this file's alone.
        columns = new Form(browser, address);
        page = await columns.OpenAsync();
        Assert.Equal(["其他", ""], page.QuerySelectorAll("#Given input.form-control").Select(i => i.GetAttribute("value") ?? ""));
        answered = await columns.SubmitAsync(page, ("Input.Given[1].Value", "2003-04-04"));
        address = answered.Headers.Location!.ToString();
        preview = new Form(browser, address);
        page = await preview.OpenAsync();
        Assert.Contains("按表样读的：月报表", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("更正 1 行", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("状态：未解决 → 已解决", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("\"Heading\": \"去年考核\"", await browser.GetStringAsync(address + "?handler=Form", Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        Assert.Equal(3, (await ProblemsAsync(county)).Count);
        Assert.Equal(4, await App.WithDbAsync(db => db.Measures.CountAsync(m => m.DivisionCode.StartsWith(county.Code), Ct)));
        Assert.Equal(471, await App.WithDbAsync(db => db.Baselines.Where(b => b.DivisionCode.StartsWith(county.Code)).SumAsync(b => b.Households, Ct)));
    }

    private Task<List<Told>> ProblemsAsync(County county) => App.WithDbAsync(db => db.Problems.AsNoTracking().Where(p => p.DivisionCode.StartsWith(county.Code))
        .Select(p => new Told(p.Description, db.ProblemStatusChanges.Count(c => c.ProblemRecordId == p.RecordId))).ToListAsync(Ct));

    private static WorkbookBuilder Wide(string status, string measures) => new WorkbookBuilder().Sheet(
            "Sheet1",
            ["软弱涣散村整顿台账"], Head,
            [1, "乡镇101", "孔庄", "市级重点联系村", 351, "宅基无规划", measures, "孙庆华、高绪忠", "2003年6月底前", status, "县卫生局", "三等", "已上报"],
            [null, null, null, null, null, "承包合同不公", "清理合同", "孙庆华", "长期坚持", "整改中", null, null, null],
            [2, "乡镇101", "荒村", "一般", 120, "路灯不亮", "修路灯", "罗兆祥", "2003-10-01", "基本解决", "县科技局", "二等", null],
            ["合计", null, null, null, 471])
        .Merge("Sheet1!A3:A4").Merge("Sheet1!B3:B4").Merge("Sheet1!C3:C4").Merge("Sheet1!D3:D4").Merge("Sheet1!E3:E4").Merge("Sheet1!K3:K4");

    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Division(DivisionCode.Parse(county.Code + "101201"), "孔庄村"), new Division(DivisionCode.Parse(county.Code + "101202"), "荒村"),
                new Division(DivisionCode.Parse(county.Code + "101000"), "乡镇101"));
            return db.SaveChangesAsync(Ct);
        });
        return county;
    }

    private sealed record Told(string Text, int Changes);
}
