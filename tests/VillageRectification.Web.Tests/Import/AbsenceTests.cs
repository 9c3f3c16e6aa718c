using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A ledger that lacks columns, sheets and cells, through page and command.</summary>
public abstract class AbsenceTests(App app) : AppTests(app)
{
    private static readonly string[] Dates = ["--start", "2002-10-20", "--deadline", "2003-12-31"];

    public sealed class OnSqlite(SqliteApp app) : AbsenceTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AbsenceTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_ledger_without_the_status_column_and_with_half_its_sheets_changes_nothing()
    {
        await CommandAsync("缺列", Workbooks.Real());
        var before = await FactsAsync();
        var lacking = Workbooks.Edit().RemoveColumn("突出问题", "状态").RemoveColumn("村情台账", "两委关系").RemoveColumn("驻村签到", "人员").RemoveSheet("督查暗访");

        var run = await CommandAsync("缺列", lacking.ToBytes());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("没有新增", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await FactsAsync());
    }

    [Fact]
    public async Task A_blank_cell_keeps_its_value_by_command_until_blanks_are_to_remove()
    {
        await CommandAsync("空格", Workbooks.Real());
        var (file, person) = Blanked();

        var kept = await CommandAsync("空格", file);
        Assert.Equal((0, ""), (kept.ExitCode, kept.Error));
        Assert.Contains($"责任人空着，原来的“{person}”保留", kept.Output, StringComparison.Ordinal);
        Assert.Contains("空着的 1 格保留原来的内容", kept.Output, StringComparison.Ordinal);

        var removed = await CommandAsync("空格", file, "--remove-blanks");
        Assert.Equal((0, ""), (removed.ExitCode, removed.Error));
        Assert.Contains("更正 1 行", removed.Output, StringComparison.Ordinal);
        Assert.Contains("删去 1 格", removed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_page_blank_cells_stand_under_their_heading_and_the_button_names_how_many_go()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        await ConfirmAsync(browser, Workbooks.Real());
        var (file, person) = Blanked();
        var problems = await ProblemsWithoutPersonAsync();
        var preview = new Form(browser, (await browser.UploadNewAsync(file, "页面空格")).Headers.Location!.OriginalString);

        var page = await preview.OpenAsync();
        Assert.Contains("删去 1 格？", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(person, page.QuerySelector("#Remove")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("导入：新增 0、更正 0，空着的 1 格保留原来的内容", Button(page));

        // Ticked without the button being told: nothing is imported, the button names the number.
        var key = page.QuerySelectorAll("input[name='Input.Remove']").OfType<IHtmlInputElement>().Single().Value;
        var unsure = await preview.SubmitAsync(page, ("Input.Remove", key));
        Assert.Equal(HttpStatusCode.BadRequest, unsure.StatusCode);
        Assert.Equal(problems, await ProblemsWithoutPersonAsync());

        var ticked = await Form.ReadAsync(unsure);
        Assert.Equal("导入：新增 0、更正 1、删去 1 格", Button(ticked));
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(ticked, ("Input.Remove", key))).StatusCode);
        Assert.Equal(problems + 1, await ProblemsWithoutPersonAsync());
    }

    [Fact]
    public async Task New_rows_are_listed_page_by_page_with_what_tells_them_apart_and_the_button_says_how_many()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var preview = (await browser.UploadNewAsync(Workbooks.Real(), "新增的行")).Headers.Location!.OriginalString;

        var page = await new Form(browser, preview).OpenAsync();
        var last = await new Form(browser, preview + "?p=999").OpenAsync();

        var title = page.QuerySelector("#new h2")!.TextContent.Trim();
        Assert.StartsWith("导入：" + title.Replace(" 行", "", StringComparison.Ordinal), Button(page), StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll("#new tbody tr").Length);
        var shown = last.QuerySelectorAll("#new tbody tr").Select(r => r.TextContent).ToArray();
        Assert.InRange(shown.Length, 1, 50);
        Assert.All(shown, r => Assert.DoesNotContain(r, page.QuerySelectorAll("#new tbody tr").Select(o => o.TextContent)));
    }

    [Fact]
    public async Task Hidden_rows_are_named_as_hidden_and_are_not_gone_by_command_and_on_the_page()
    {
        await CommandAsync("隐藏", Workbooks.Real());
        var editor = Workbooks.Edit().Hide("村情台账!4").Flatten("村情台账!6");
        editor.Rows("典型").RemoveAt(editor.RowOf("典型", "村名", "黄庄村") - 1);

        var run = await CommandAsync("隐藏", editor.ToBytes());
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("有 2 行是隐藏的（第 4、6 行），没有导入", run.Output, StringComparison.Ordinal);
        Assert.Matches("村情台账：.*台账中已没有 0\\b", run.Output);
        Assert.Matches("典型：.*台账中已没有 1\\b", run.Output);

        var text = await PreviewAsync("隐藏", editor.ToBytes());
        Assert.Contains("有 2 行是隐藏的（第 4、6 行），没有导入", text, StringComparison.Ordinal);
        Assert.Contains("台账中已没有 1 行", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("责任分工", "驻村副组长", "13805371234", "这里像是手机号")]
    [InlineData("责任分工", "驻村副组长", "370830196501011234", "这里像是身份证号")]
    [InlineData("突出问题", "责任人", "+8613805371234", "这里像是手机号")]
    [InlineData("突出问题", "责任人", "138 0537 1234", "这里像是手机号")]
    [InlineData("突出问题", "责任人", "12345", "写的是数字，不是名字")]
    [InlineData("班子调整", "任职人", "13805371234", "这里像是手机号")]
    public async Task A_number_where_a_name_stood_is_refused_and_is_no_blank_by_command_and_on_the_page(
        string sheet, string column, string written, string message)
    {
        var campaign = $"号码{sheet}{written.Length}";
        await CommandAsync(campaign, Workbooks.Real());
        var editor = Workbooks.Edit();
        var row = Enumerable.Range(4, 200).First(n => editor.Cell(sheet, n, column) is string { Length: > 1 });
        var file = editor.Set(sheet, row, column, written).ToBytes();

        var run = await CommandAsync(campaign, file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{sheet} 第 {row} 行 {column}：", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);

        var text = await PreviewAsync(campaign, file);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.DoesNotContain("文件里空着", text, StringComparison.Ordinal);
        Assert.Equal(written == "12345", text.Contains(written, StringComparison.Ordinal));
    }

    private async Task<string> PreviewAsync(string campaign, byte[] file)
    {
        var id = await App.WithDbAsync(db => db.Campaigns.Where(c => c.Name == campaign).Select(c => c.Id).SingleAsync(Ct));
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var uploaded = await browser.UploadAsync(file, ("CampaignId", id.ToString()));
        return await (await browser.GetAsync(uploaded.Headers.Location, Ct)).TextAsync();
    }

    private static string Button(IHtmlDocument page) => page.QuerySelector("#confirm button[type=submit]")!.TextContent.Trim();

    private static async Task ConfirmAsync(HttpClient browser, byte[] file)
    {
        var preview = new Form(browser, (await browser.UploadNewAsync(file, "页面空格")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }

    /// <summary>The real ledger with the person of one problem blank.</summary>
    private static (byte[] File, string Person) Blanked()
    {
        var editor = Workbooks.Edit();
        var row = Enumerable.Range(4, 200).First(n => editor.Cell("突出问题", n, "责任人") is string { Length: > 0 });
        var person = ((string)editor.Cell("突出问题", row, "责任人")!).Trim();
        return (editor.Set("突出问题", row, "责任人", null).ToBytes(), person);
    }

    private Task<int> ProblemsWithoutPersonAsync() => App.WithDbAsync(db => db.Set<Problem>().CountAsync(p => p.ResponsiblePerson == null, Ct));

    private Task<int> FactsAsync() => App.WithDbAsync(db => db.LedgerRecords.IgnoreQueryFilters([AppDbContext.LiveFilter]).CountAsync(Ct));

    private async Task<(int ExitCode, string Output, string Error)> CommandAsync(string campaign, byte[] workbook, params string[] options)
    {
        var file = Path.Combine(App.DataFolder, $"{Guid.CreateVersion7():N}.xlsx");
        await File.WriteAllBytesAsync(file, workbook, Ct);
        return await Command.RunAsync(App, "", ["import", file, "--campaign", campaign, .. Dates, .. options], Ct);
    }
}
