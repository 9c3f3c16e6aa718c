using System.Diagnostics;

namespace VillageRectification.Browser.Tests;

/// <summary>The main job from sign-in to the printed bulletin.</summary>
public class MainJobTests(Browser browser, Site site) : SiteTests(browser, site)
{
    [Theory]
    [InlineData(1366, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task A_township_official_logs_a_day_in_the_village(int width, bool hasScript)
    {
        var page = await OpenAsync("juntun", width, hasScript);
        await page.GotoAsync("/cases");
        await page.ClickAsync("main table a:has-text('北陶村')");
        await page.ClickAsync("main a:has-text('记一笔')");
        var text = $"走访农户 {width} {hasScript}";
        await page.FillAsync("textarea", text);
        await page.ClickAsync("button:not([aria-hidden]):has-text('保存')");

        Assert.Contains("已保存", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await page.ClickAsync("main a:has-text('看北陶村')");
        Assert.Contains(text, await page.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_was_typed_outlives_an_expired_session()
    {
        var page = await OpenAsync("juntun");
        await page.GotoAsync("/cases");
        await page.ClickAsync("main table a:has-text('北陶村')");
        await page.ClickAsync("main a:has-text('记一笔')");
        await page.FillAsync("textarea", "走访农户，登录已过期");
        await page.ClickAsync("label.chip:has-text('昨天')");
        await page.Context.ClearCookiesAsync(new() { Name = "vr-session" });
        await page.ClickAsync("button:not([aria-hidden]):has-text('保存')");

        await page.FillAsync("[name=UserName]", "juntun");
        await page.FillAsync("[name=Password]", "Village#2003");
        await page.ClickAsync("form button[type=submit]");

        Assert.Equal("走访农户，登录已过期", await page.InputValueAsync("textarea"));
        Assert.True(await page.IsCheckedAsync("[name='Input.When'][value=Yesterday]"));
        Assert.Contains("登录过期前填的内容还在", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await page.ClickAsync("button:not([aria-hidden]):has-text('保存')");
        Assert.Contains("已保存", await page.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task The_department_drafts_and_the_head_issues_and_the_bulletin_prints_with_the_reported_figures()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await staff.ClickAsync("main button[type=submit], main form button");
        var bulletin = new Uri(staff.Url).AbsolutePath;

        var head = await OpenAsync("zzb-head");
        await head.GotoAsync(bulletin);
        await head.ClickAsync("main a:has-text('印发'), main button:has-text('印发')");
        await head.ClickAsync("main form button:has-text('印发')");
        await head.GotoAsync($"{bulletin}/print");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.pdf");
        await head.PdfAsync(new() { Path = file, PreferCSSPageSize = true });

        var text = string.Concat((await ReadPdfAsync(file)).Where(c => !char.IsWhiteSpace(c)));
        string[] reported = ["第12期", "32个", "29个", "24个", "5个", "3个", "189名", "76名", "29名", "78个", "65眼", "42公里", "3030亩", "7处", "217户"];
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
