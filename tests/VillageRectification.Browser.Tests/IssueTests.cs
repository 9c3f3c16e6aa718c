using System.Diagnostics;

namespace VillageRectification.Browser.Tests;

/// <summary>The end of the main job, on the first day on which it can be done.</summary>
public sealed class IssueTests(Browser browser, NovemberSite site) : SiteTests(browser, site), IClassFixture<NovemberSite>
{
    [Fact]
    public async Task The_department_drafts_and_the_head_issues_and_the_bulletin_prints_with_the_reported_figures()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await PressAsync(staff, "main button[type=submit], main form button");
        var bulletin = new Uri(staff.Url).AbsolutePath;

        // Nothing is issued while an example is undecided.
        await staff.GotoAsync($"{bulletin}/praise");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync(bulletin);
        await PressAsync(staff, ".page-head a:has-text('送审')");
        await PressAsync(staff, "main form button:has-text('送审')");

        var head = await OpenAsync("zzb-head");
        await head.GotoAsync(bulletin);
        await PressAsync(head, ".page-head a:has-text('审核')");
        await PressAsync(head, "main form button:has-text('审核通过')");
        await PressAsync(head, "main form button:has-text('印发')");
        await head.GotoAsync($"{bulletin}/print");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.pdf");
        await head.PdfAsync(new() { Path = file, PreferCSSPageSize = true });

        var text = string.Concat((await ReadPdfAsync(file)).Where(c => !char.IsWhiteSpace(c)));
        string[] reported = ["第1期", "32个", "29个", "24个", "5个", "3个", "189名", "76名", "29名", "78个", "65眼", "42公里", "3030亩", "7处", "217户", "核验码"];
        Assert.All(reported, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
        Assert.Empty(Complaints);
        File.Delete(file);
    }

    private static async Task<string> ReadPdfAsync(string file)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        return text;
    }
}
