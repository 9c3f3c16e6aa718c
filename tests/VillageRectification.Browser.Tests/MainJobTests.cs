namespace VillageRectification.Browser.Tests;

/// <summary>The main job of a township official: from sign-in to a day logged, also over an expired session.</summary>
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
        await PressAsync(page, "main table a:has-text('北陶村')");
        await PressAsync(page, "main a:has-text('记一笔')");
        var text = $"走访农户 {width} {hasScript}";
        await page.FillAsync("textarea", text);
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");

        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await PressAsync(page, "main a:has-text('看北陶村')");
        Assert.Contains(text, await page.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_was_typed_outlives_an_expired_session()
    {
        var page = await OpenAsync("juntun");
        await page.GotoAsync("/cases");
        await PressAsync(page, "main table a:has-text('北陶村')");
        await PressAsync(page, "main a:has-text('记一笔')");
        await page.FillAsync("textarea", "走访农户，登录已过期");
        await page.ClickAsync("label.chip:has-text('昨天')");
        await page.Context.ClearCookiesAsync(new() { Name = "vr-session" });
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");

        await page.FillAsync("[name=UserName]", "juntun");
        await page.FillAsync("[name=Password]", "Village#2003");
        await PressAsync(page, "form button[type=submit]");

        // What is kept on the device is read after the page is there.
        await page.WaitForSelectorAsync("main :text('没有保存完的还在，接着写')");
        Assert.Equal("走访农户，登录已过期", await page.InputValueAsync("textarea"));
        // By its date, for it may be gone on with on another day.
        Assert.True(await page.IsCheckedAsync("[name='Input.When'][value=Other]"));
        Assert.Equal("2003-10-30", await page.InputValueAsync("[name='Input.Day']"));
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        Assert.Empty(Complaints);
    }
}
