using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>The preview of a bulletin shows the sheets that are printed, each as wide as the window allows.</summary>
public sealed class PreviewTests(Browser browser, Site site) : SiteTests(browser, site)
{
    [Theory]
    [InlineData("2003-10", 360)]
    [InlineData("2003-10", 820)]
    [InlineData("2003-10", 1366)]
    [InlineData("2003-09", 1366)]
    public async Task It_has_as_many_sheets_as_the_print_has_pages_and_they_fit_the_window(string month, int width)
    {
        var staff = await OpenAsync("zzb", width);
        await staff.GotoAsync($"/bulletins/new?month={month}");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");
        await staff.WaitForSelectorAsync(".leaf");

        var printed = await PrintedPage.ReadAsync(
            await staff.PdfAsync(new() { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
        Assert.Equal(printed.Count, await staff.Locator(".leaf").CountAsync());
        Assert.Equal($"共 {printed.Count} 面", await staff.InnerTextAsync("[data-sheets]"));
        Assert.Equal(0, await OverflowAsync(staff));
        var widths = await staff.EvalOnSelectorAllAsync<double[]>(".leaf", "all => all.map(l => l.getBoundingClientRect().width)");
        Assert.All(widths, w => Assert.InRange(w, 300, width));
        Assert.Equal(
            printed.Select(p => p.IsTurned),
            await staff.EvalOnSelectorAllAsync<bool[]>(".leaf", "all => all.map(l => l.offsetWidth > l.offsetHeight)"));
        // 版记 stands on the last sheet alone, and each sheet begins with what its page begins with.
        for (var i = 0; i < printed.Count; i++)
        {
            var leaf = staff.Locator(".leaf").Nth(i);
            await leaf.ScrollIntoViewIfNeededAsync();
            await leaf.Locator(".area").WaitForAsync();
            Assert.Equal(
                printed[i].Mark is null ? [] : [$"— {i + 1} —"], await leaf.Locator(".page-number").AllInnerTextsAsync());
            Assert.Equal(i == printed.Count - 1 ? 1 : 0, await leaf.Locator(".foot .colophon").CountAsync());
            if (i < printed.Count - 1 && printed[i].Text.Length > 0)
            {
                Assert.StartsWith(printed[i].Text[..4], await BeginAsync(leaf), StringComparison.Ordinal);
            }
        }

        var faults = await FaultsAsync(staff);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Without_a_script_it_is_read_in_one_piece_on_a_phone()
    {
        var staff = await OpenAsync("zzb", 360, hasScript: false);
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");

        Assert.True(await staff.Locator(".paper .colophon").IsVisibleAsync());
        Assert.InRange((await staff.Locator(".paper").BoundingBoxAsync())!.Width, 300, 360);
    }

    // The words at the upper edge of what the sheet shows.
    private static Task<string> BeginAsync(ILocator leaf) => leaf.EvaluateAsync<string>(
        """
        leaf => {
          const cut = leaf.querySelector('.cut').getBoundingClientRect();
          const walker = document.createTreeWalker(leaf.querySelector('.cut'), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let text = '';
          while (walker.nextNode() && text.length < 8) {
            for (let i = 0; i < walker.currentNode.length && text.length < 8; i++) {
              range.setStart(walker.currentNode, i);
              range.setEnd(walker.currentNode, i + 1);
              const at = range.getBoundingClientRect();
              if (at.width > 0 && at.left > cut.left - 1 && at.right < cut.right + 1 && at.top > cut.top - 1) text += walker.currentNode.data[i].trim();
            }
          }
          return text;
        }
        """);
}
