
namespace VillageRectification.Browser.Tests;

/// <summary>No line of a paper ends between a number and its unit, or inside a month with its day: as it is printed, and on a phone.</summary>
public sealed class UnpartedTests(Browser browser, Site site) : SiteTests(browser, site)
{
    // A piece whose boxes stand on two lines, with the words around it.
    private const string Parted = """
        () => [...document.querySelectorAll('main p, main td, main h2')].flatMap(block => {
          const nodes = [], walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let text = '';
          while (walk.nextNode()) { nodes.push([text.length, walk.currentNode]); text += walk.currentNode.data; }
          const place = i => { let k = nodes.length - 1; while (nodes[k][0] > i) k--; return [nodes[k][1], i - nodes[k][0]]; };
          return [...text.matchAll(/[0-9]+月[0-9]+日|第?[0-9]+([.][0-9]+)?(公里|人次|[一-龥])/g)].filter(found => {
            const range = document.createRange(), [first, from] = place(found.index), [last, to] = place(found.index + found[0].length - 1);
            range.setStart(first, from);
            range.setEnd(last, to + 1);
            const middles = [...range.getClientRects()].filter(r => r.width > 0).map(r => r.top + r.height / 2);
            return Math.max(...middles) - Math.min(...middles) > 8;
          }).map(found => `${found[0]} of ${text.slice(Math.max(0, found.index - 12), found.index + 12)}`);
        })
        """;

    [Theory]
    [InlineData(1366)]
    [InlineData(360)]
    public async Task A_number_stays_with_its_unit(int width)
    {
        var staff = await OpenAsync("zzb", width);
        await staff.GotoAsync("/papers");
        var villages = await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)");
        var whose = await staff.EvalOnSelectorAllAsync<string[]>("#whose-department option", "options => options.map(o => o.value)");
        List<string> addresses =
        [
            "/papers/summary/print?whose=汶上县", .. whose.SelectMany(w => new[] { $"/papers/reminder/print?whose={w}", $"/papers/department/print?whose={w}" }),
            .. villages.Where((_, i) => i % 8 == 3).SelectMany(v => new[] { $"/cases/{v}/dossier", $"/cases/{v}/papers/lists/print" }),
        ];
        // The draft of September is there; this is October's.
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync("/bulletins");
        var drafts = await staff.EvalOnSelectorAllAsync<string[]>(
            "main a", "all => all.map(a => a.getAttribute('href')).filter(h => /^.bulletins.[0-9a-f-]{36}$/.test(h))");
        Assert.True(drafts.Distinct().Count() > 1, "no draft of September");
        addresses.AddRange(drafts.Distinct().Select(d => d + "/print"));

        List<string> parted = [];
        foreach (var address in addresses)
        {
            Assert.Equal(200, (await staff.GotoAsync(address))!.Status);
            // Laid out in pages, the main part of a bulletin has another class: what is measured has to be there.
            var pieces = await staff.Locator("main p .nowrap").CountAsync();
            Assert.True(pieces > 20 || !address.StartsWith("/bulletins/", StringComparison.Ordinal), $"{address}: {pieces} pieces");
            parted.AddRange((await staff.EvaluateAsync<string[]>(Parted)).Select(p => $"{address}: {p}"));
        }

        Assert.True(parted.Count == 0, string.Join('\n', parted));
    }
}
