using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Printing;

/// <summary>Where the server makes no PDF, the page says so, or why, and is printed by the reader's own browser.</summary>
public abstract class PdfFaultTests(App app) : AppTests(app)
{
    private const string Address = "/papers/support";

    public sealed class OnSqlite(SqliteApp app) : PdfFaultTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : PdfFaultTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Without_a_browser_the_page_says_how_to_make_one_and_the_address_answers_with_the_page()
    {
        var county = await County.CreateAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(staff, Address).OpenAsync();

        Assert.Contains("要 PDF，打印时选“另存为 PDF”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href*='format=pdf']"));
        var answer = await staff.GetAsync(Address + "?format=pdf", Ct);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("不生成 PDF；打印时选“另存为 PDF”", (await new Form(staff, "/papers").OpenAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 1", "Failed", "服务器没有做出 PDF，管理员可以在日志里看到原因。请点“打印”，选“另存为 PDF”")]
    [InlineData("sleep 60", "Late", "服务器没有在规定时间里做出 PDF。请点“打印”，选“另存为 PDF”")]
    [InlineData(null, "Failed", "服务器没有做出 PDF")]
    public async Task A_browser_that_makes_none_brings_the_page_back_with_the_reason(string? script, string fault, string said)
    {
        var county = await County.CreateAsync(App);
        var program = Path.Combine(App.DataFolder, $"{Guid.CreateVersion7():N}.sh");
        if (script is not null)
        {
            await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n", Ct);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Pdf:Browser", program).UseSetting("Pdf:Patience", "00:00:01"));
        var name = $"pdf{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code);
        using var staff = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(staff, "/account/sign-in");
        await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));

        var answer = await staff.GetAsync(Address + "?month=2003-09&format=pdf", Ct);

        Assert.Equal((HttpStatusCode.Redirect, $"{Address}?month=2003-09&fault={fault}"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var page = await new Form(staff, answer.Headers.Location.OriginalString).OpenAsync();
        Assert.Contains(said, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Address}?month=2003-09&format=pdf", page.QuerySelector("a[href*='format=pdf']")!.GetAttribute("href"));
        // A page that is not printed is answered as it is.
        Assert.Equal("text/html", (await staff.GetAsync("/papers?format=pdf", Ct)).Content.Headers.ContentType!.MediaType);
    }
}
