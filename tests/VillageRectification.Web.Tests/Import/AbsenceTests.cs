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
