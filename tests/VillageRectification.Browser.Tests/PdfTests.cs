using System.Net;
using System.Text.RegularExpressions;

namespace VillageRectification.Browser.Tests;

/// <summary>Where a browser is set up on the server, it makes the same PDF as the reader's own.</summary>
public sealed class PdfTests(Browser browser, PdfSite site) : SiteTests(browser, site), IClassFixture<PdfSite>
{
    [Fact]
    public async Task The_server_makes_the_PDF_that_the_browser_prints()
    {
        var ct = TestContext.Current.CancellationToken;
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");

        var file = await staff.Context.APIRequest.GetAsync(await staff.GetAttributeAsync("a:has-text('下载 PDF')", "href") ?? "");

        Assert.Equal("application/pdf", file.Headers["content-type"]);
        var made = await PrintedPage.ReadAsync(await file.BodyAsync(), ct);
        var printed = await PrintedPage.ReadAsync(await staff.PdfAsync(new() { PreferCSSPageSize = true }), ct);
        // The number depends on what other tests issued on the same site.
        var number = Regex.Match(string.Concat(printed[0].Text.Where(c => !char.IsWhiteSpace(c))), "第[0-9]+期").Value;
        Assert.NotEmpty(number);
        Assert.Contains(Uri.EscapeDataString(number + "通报") + ".pdf", file.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(printed.Select(p => (p.Width, p.Height, p.Text, p.Mark?.Text)), made.Select(p => (p.Width, p.Height, p.Text, p.Mark?.Text)));
        // A wide list lies across.
        await staff.GotoAsync("/papers/support");
        file = await staff.Context.APIRequest.GetAsync(await staff.GetAttributeAsync("a:has-text('下载 PDF')", "href") ?? "");
        Assert.All(await PrintedPage.ReadAsync(await file.BodyAsync(), ct), p => Assert.True(p.Width > p.Height));
    }

    [Fact]
    public async Task Several_at_once_are_made_one_after_the_other()
    {
        var staff = await OpenAsync("zzb");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => staff.Context.APIRequest.GetAsync("/papers/support?format=pdf")));

        Assert.All(answers, a => Assert.Equal(((int)HttpStatusCode.OK, "application/pdf"), (a.Status, a.Headers["content-type"])));
    }
}
