using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>A letter is one page, a form is not spilled over, and no page holds a row or a date alone.</summary>
public sealed class PaperFitTests(Browser browser, Site site) : SiteTests(browser, site)
{
    [Fact]
    public async Task Letters_take_a_page_and_their_head_stands_where_the_standard_says()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/papers");
        var villages = await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)");
        var whose = await staff.EvalOnSelectorAllAsync<string[]>("#whose-reminder option", "options => options.map(o => o.value)");
        string[] addresses =
        [
            .. villages.Where((_, i) => i % 8 == 3).Select(v => $"/cases/{v}/verdict/print"), .. whose.Take(3).Select(w => $"/papers/reminder/print?whose={w}"),
        ];
        foreach (var address in addresses)
        {
            var page = Assert.Single(await PrintAsync(staff, address));
            // 30 mm from the edge to the name of 36 pt, and no number of the page.
            Assert.InRange(page.Lines[0].Middle, 30, 30 + (36 * 25.4 / 72));
            Assert.Null(page.Mark);
        }
    }

    [Fact]
    public async Task On_a_phone_a_paper_is_as_wide_as_the_screen()
    {
        var staff = await OpenAsync("zzb", 360);
        await staff.GotoAsync("/papers");
        List<string> addresses = [];
        foreach (var select in await staff.EvalOnSelectorAllAsync<string[]>("select[id^='whose-']", "all => all.map(s => `${s.id} ${s.options[0].value}`)"))
        {
            addresses.Add($"/papers/{select.Split(' ')[0]["whose-".Length..]}/print?whose={select.Split(' ')[1]}");
        }

        Assert.True(addresses.Count > 3, $"only {addresses.Count} papers");
        var villages = await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)");
        addresses.AddRange(((string[])["plan", "duties", "problems", "villagers", "lists"]).Select(p => $"/cases/{villages[3]}/papers/{p}/print"));
        addresses.AddRange([$"/cases/{villages[3]}/dossier", $"/cases/{villages[3]}/verdict/print"]);
        List<string> wide = [];
        foreach (var address in addresses)
        {
            Assert.Equal(200, (await staff.GotoAsync(address))!.Status);
            if (await OverflowAsync(staff) is > 0 and var sideways)
            {
                wide.Add($"{address}: {sideways} px");
            }
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Fact]
    public async Task A_short_table_is_not_parted_and_no_row_stands_alone()
    {
        var staff = await OpenAsync("zzb");
        var pages = await PrintAsync(staff, "/papers/summary/print?whose=汶上县");

        var page = Assert.Single(pages, p => p.Lines.Any(l => l.Text.StartsWith("15", StringComparison.Ordinal)));
        Assert.Contains(page.Lines, l => l.Text.StartsWith("1中都街道", StringComparison.Ordinal));
        Assert.Contains(page.Lines, l => l.Text.StartsWith("七、各乡镇情况", StringComparison.Ordinal));
        // A long one, wherever it breaks, leaves two rows at least on each page.
        await staff.GotoAsync("/papers");
        var village = (await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)"))[3];
        await staff.GotoAsync($"/cases/{village}/dossier");
        for (var shift = 0; shift < 4; shift++)
        {
            var rows = await PrintedPage.ReadAsync(await staff.PdfAsync(new() { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
            Assert.True(rows[^1].Lines.Count > 2, string.Join('\n', rows[^1].Lines.Select(l => l.Text)));
            await staff.EvaluateAsync("document.querySelector('.dossier tbody tr').remove()");
        }
    }

    [Fact]
    public async Task The_forms_of_an_inspection_are_a_page_each()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/papers");
        var villages = await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)");
        // Whose inspection has begun.
        foreach (var village in villages)
        {
            await staff.GotoAsync($"/cases/{village}/inspection/print");
            if (await staff.Locator(".forms").CountAsync() > 0)
            {
                var pages = await PrintAsync(staff, new Uri(staff.Url).AbsolutePath);
                Assert.Equal(["检查表", "代表测评票", "入户走访汇总表"], pages.Select(p => p.Lines[0].Text));
                // Two ballots on a sheet, which has no number, since it is cut.
                Assert.Equal(2, pages[1].Lines.Count(l => l.Text == "代表测评票"));
                Assert.Equal([false, true, false], pages.Select(p => p.Mark is null));
                return;
            }
        }

        Assert.Fail("No inspection of the demonstration has begun.");
    }

    private static async Task<IReadOnlyList<PrintedPage>> PrintAsync(IPage staff, string address)
    {
        await staff.GotoAsync(address);
        return await PrintedPage.ReadAsync(await staff.PdfAsync(new() { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
    }
}
