using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

public abstract class ImportPageTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ImportPageTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ImportPageTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_ledger_is_uploaded_previewed_and_confirmed()
    {
        var browser = await DeptAsync();
        var address = await PreviewAsync(browser, Workbooks.Real(), "页面");
        var preview = new Form(browser, address);
        var page = await preview.OpenAsync();
        var row = page.QuerySelectorAll("tbody tr").Single(
            r => r.QuerySelector("th")?.TextContent == "驻村签到" && r.QuerySelector("[data-label='新增']") is not null);
        Assert.Equal(["503", "0", "0", "0", "0"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        Assert.Contains("大王楼村：没有驻村副组长", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await RowsAsync("页面"));

        var confirmed = await preview.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Contains("新增 1,692 行", await (await browser.GetAsync(confirmed.Headers.Location, Ct)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(Workbooks.RealRows, await RowsAsync("页面"));
        Assert.Equal(0, await WaitingAsync(address));
    }

    [Fact]
    public async Task The_same_file_again_has_nothing_to_confirm()
    {
        var browser = await DeptAsync();
        await ConfirmAsync(browser, Workbooks.Real(), "再来");
        var page = await new Form(browser, await PreviewAsync(browser, Workbooks.Real(), "再来")).OpenAsync();
        Assert.Contains("没有新增，1,692 行都已存在。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[name='Input.Digest']"));
    }

    [Fact]
    public async Task An_existing_campaign_is_chosen_and_corrections_show_old_and_new()
    {
        var browser = await DeptAsync();
        await ConfirmAsync(browser, Workbooks.Real(), "选用");
        var id = await App.WithDbAsync(db => db.Campaigns.Where(c => c.Name == "选用").Select(c => c.Id).SingleAsync(Ct));
        var editor = Workbooks.Edit();
        editor.Set("突出问题", editor.RowOf("突出问题", "责任人", "李永军"), "责任人", "何道勇");
        editor.Rows("典型").RemoveAt(editor.RowOf("典型", "村名", "黄庄村") - 1);
        var uploaded = await browser.UploadAsync(editor.AddSheet("备注", ["随便写写"]).ToBytes(), ("CampaignId", id.ToString()));
        var text = await (await browser.GetAsync(uploaded.Headers.Location, Ct)).TextAsync();
        Assert.Contains("责任人：李永军 → 何道勇", text, StringComparison.Ordinal);
        Assert.Contains("台账中已没有 1 行", text, StringComparison.Ordinal);
        Assert.Contains("备注", text, StringComparison.Ordinal);

        // What a refused row corrects is not gone.
        var broken = await browser.UploadAsync(Workbooks.Edit().Set("驻村签到", 20, "日期", "2003.13.4").ToBytes(), ("CampaignId", id.ToString()));
        Assert.DoesNotContain("台账中已没有", await (await browser.GetAsync(broken.Headers.Location, Ct)).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_campaign_is_called_as_it_is_said_on_the_page()
    {
        var browser = await DeptAsync();
        var wrong = await browser.UploadAsync(
            Workbooks.Real(), ("Name", "社区行动"), ("Start", "2002-10-20"), ("Deadline", "2003-12-31"), ("Label", "社区！"), ("Unit", "社 区"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var page = await Form.ReadAsync(wrong);
        string? Kept(string name) => page.QuerySelector($"[name='Input.{name}']")!.GetAttribute("value");
        Assert.Equal(("社区！", "社 区"), (Kept("Label"), Kept("Unit")));

        var uploaded = await browser.UploadAsync(
            Workbooks.Real(), ("Name", "社区行动"), ("Start", "2002-10-20"), ("Deadline", "2003-12-31"), ("Label", "软弱涣散社区"), ("Unit", ""));
        var preview = new Form(browser, uploaded.Headers.Location!.OriginalString);
        await preview.SubmitAsync(await preview.OpenAsync());
        Assert.Equal("社区", await App.WithDbAsync(db => db.Campaigns.Where(c => c.Name == "社区行动").Select(c => c.UnitWord).SingleAsync(Ct)));
    }

    [Theory]
    [InlineData("2003.13.4", "没有 13 月")]
    [InlineData("２００３/０２/３０", "2 月没有 30 日")]
    [InlineData("2003年4月31日", "4 月没有 31 日")]
    public async Task A_ledger_with_problems_names_each_and_cannot_be_confirmed(string written, string problem)
    {
        var browser = await DeptAsync();
        var address = await PreviewAsync(browser, Workbooks.Edit().Set("驻村签到", 20, "日期", written).ToBytes(), "有错");
        var page = await new Form(browser, address).OpenAsync();
        var cells = page.QuerySelectorAll("#problems tbody tr").Single().QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToArray();
        Assert.Equal(["驻村签到", "20", "日期", written, problem, "改成真实日期，如 2003-10-04"], cells);
        Assert.Contains("有 1 处看不懂，还没有导入任何内容", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("input[name='Input.Digest']"));
    }

    [Fact]
    public async Task Confirming_a_ledger_with_problems_by_hand_is_refused()
    {
        var browser = await DeptAsync();
        var address = await PreviewAsync(browser, Workbooks.Edit().Set("驻村签到", 20, "日期", "2003.13.4").ToBytes(), "硬来");
        var page = await new Form(browser, address).OpenAsync();
        page.QuerySelector("main form[method=post]")!.SetAttribute("action", address + "?handler=Confirm");
        var forced = await new Form(browser, address).SubmitAsync(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
        Assert.Equal(0, await RowsAsync("硬来"));
    }

    [Fact]
    public async Task A_waiting_ledger_belongs_to_its_uploader_and_is_gone_when_cancelled()
    {
        var browser = await DeptAsync();
        var address = await PreviewAsync(browser, Workbooks.Real(), "取消");
        Assert.Equal(HttpStatusCode.NotFound, (await (await DeptAsync()).GetAsync(address, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/import/00000000000000000000000000000000", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/import/..%2f..%2fkeys", Ct)).StatusCode);
        var page = await new Form(browser, address).OpenAsync();
        foreach (var confirm in page.QuerySelectorAll("form[action*=Confirm]"))
        {
            confirm.Remove();
        }

        Assert.Equal(1, await WaitingAsync(address));
        Assert.Equal(HttpStatusCode.Redirect, (await new Form(browser, address).SubmitAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address, Ct)).StatusCode);
        Assert.Equal(0, await WaitingAsync(address));
    }

    [Theory]
    [InlineData(167, HttpStatusCode.OK)]
    [InlineData(169, HttpStatusCode.NotFound)]
    public async Task A_ledger_waits_for_a_week(int hours, HttpStatusCode expected)
    {
        var browser = await DeptAsync();
        var address = await PreviewAsync(browser, Workbooks.Real(), $"等{hours}");
        var id = address.Split('/')[^1];
        await App.WithDbAsync(async db =>
        {
            var at = await db.WaitingLedgers.Where(w => w.Id == id).Select(w => w.UploadedAt).SingleAsync(Ct);
            await db.WaitingLedgers.Where(w => w.Id == id).ExecuteUpdateAsync(w => w.SetProperty(l => l.UploadedAt, at.AddHours(-hours)), Ct);
        });
        Assert.Equal(expected, (await browser.GetAsync(address, Ct)).StatusCode);
    }

    [Fact]
    public async Task Other_dates_of_the_campaign_are_refused_at_the_upload()
    {
        var browser = await DeptAsync();
        await ConfirmAsync(browser, Workbooks.Real(), "同名");
        var answer = await browser.UploadAsync(Workbooks.Real(), ("Name", "同名"), ("Start", "2002-10-21"), ("Deadline", "2003-12-31"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("2002年10月20日", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_without_rows_and_one_of_two_counties_are_refused()
    {
        var browser = await DeptAsync();
        object?[] header = ["行政区划代码", "村名", "管理级别"];
        var empty = await browser.UploadNewAsync(WorkbookBuilder.SheetOf("村情台账", header), "空表");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("台账里没有一行内容", await empty.TextAsync(), StringComparison.Ordinal);
        var mixed = WorkbookBuilder.SheetOf("村情台账", header, ["370830112216", "徐牛村", "一般"], ["370831100201", "某村", "一般"]);
        var preview = await browser.GetAsync(await PreviewAsync(browser, mixed, "两县"), Ct);
        Assert.Contains("一个文件只能有一个县", await preview.TextAsync(), StringComparison.Ordinal);
    }

    private Task<int> WaitingAsync(string address) => App.WithDbAsync(db => db.WaitingLedgers.CountAsync(w => w.Outcome == null && address.EndsWith(w.Id), Ct));

    private Task<HttpClient> DeptAsync() => App.SignInAsNewAsync(Role.Dept, "370830");

    private static async Task<string> PreviewAsync(HttpClient browser, byte[] file, string campaign)
    {
        var uploaded = await browser.UploadNewAsync(file, campaign);
        Assert.True(uploaded.StatusCode is HttpStatusCode.Redirect, await uploaded.TextAsync());
        return uploaded.Headers.Location!.OriginalString;
    }

    private static async Task ConfirmAsync(HttpClient browser, byte[] file, string campaign)
    {
        var preview = new Form(browser, await PreviewAsync(browser, file, campaign));
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }

    private Task<int> RowsAsync(string campaign) => App.WithDbAsync(db =>
        db.LedgerRecords.CountAsync(r => db.Campaigns.Any(c => c.Id == r.CampaignId && c.Name == campaign), Ct));
}
