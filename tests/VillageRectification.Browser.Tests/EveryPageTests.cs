namespace VillageRectification.Browser.Tests;

/// <summary>What every role's start page leads to, and each kind of page: accessible, no sideways scroll, no complaint of the browser, light enough.</summary>
public class EveryPageTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private const int FirstVisitBytes = 100 * 1024;
    private const int LaterPageBytes = 15 * 1024;

    private static readonly int[] Widths = [1366, 360];

    // What was opened in this run, by kind of page: one of another role is built of the same parts.
    private static readonly HashSet<string> Seen = [];

    /// <summary>
    /// Desk and phone. A kind of page is opened by the first role that leads to it, looked at in both widths and read by axe in that role's; the crawl
    /// over HTTP opens all of every role.
    /// </summary>
    [Theory]
    [InlineData("admin", 1366)]
    [InlineData("zzb", 1366)]
    [InlineData("zzb-head", 360)]
    [InlineData("liulou", 360)]
    [InlineData("liulou-sec", 360)]
    [InlineData("team", 360)]
    [InlineData("liaison", 360)]
    [InlineData("dept-head", 1366)]
    [InlineData("leader", 360)]
    [InlineData("city", 1366)]
    public async Task Pages_that_the_navigation_leads_to_are_sound(string account, int read)
    {
        var page = await OpenAsync(account, read);
        Queue<string> open = new(["/"]);
        HashSet<string> seen = ["/"];
        // Of the pages of records only the form differs from kind to kind; one visit looks at each.
        var everyRecord = account is "liulou";
        List<string> faults = [];
        while (open.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200)
            {
                faults.Add($"{address}: {answer.Status}");
                continue;
            }

            foreach (var next in await NextAsync(page))
            {
                var kind = KindOf(next, everyRecord);
                if (seen.Add(kind) && (address is "/" || !Seen.Contains(kind)))
                {
                    open.Enqueue(next);
                }
            }

            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 800);
                if (await OverflowAsync(page) is > 0 and var sideways && !address.Split('?')[0].EndsWith("/print", StringComparison.Ordinal))
                {
                    faults.Add($"{address}: {sideways} px sideways at {width}");
                }

                if (width == read && Seen.Add(address is "/" ? account : KindOf(address, everyRecord)))
                {
                    faults.AddRange(await FaultsAsync(page));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Complaints);
        Assert.True(seen.Count > 1, "the start page leads nowhere");
    }

    [Theory]
    [InlineData("zzb")]
    [InlineData("liulou")]
    public async Task A_first_visit_and_later_pages_stay_light(string account)
    {
        var page = await OpenAsync(account);
        var first = await WeighAsync(page);
        Assert.InRange(first, 1, FirstVisitBytes);
        List<string> heavy = [];
        foreach (var address in new[] { "/", "/cases", "/rules", "/bulletins", "/figures/passed" })
        {
            var before = await WeighAsync(page);
            await page.GotoAsync(address);
            if (await WeighAsync(page) - before is > LaterPageBytes and var weight)
            {
                heavy.Add($"{address}: {weight} bytes");
            }
        }

        Assert.Empty(heavy);
    }

    // One page of each kind is enough here; the crawl over HTTP visits all of them.
    private static string KindOf(string address, bool everyRecord)
    {
        var kind = System.Text.RegularExpressions.Regex.Replace(address.Split('?')[0], "[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").Split("/figures/")[0];
        kind = System.Text.RegularExpressions.Regex.Replace(kind, "/sheet/.+", "/sheet/{inspector}");
        kind = System.Text.RegularExpressions.Regex.Replace(kind, "/reword/.+", "/reword/{paragraph}");
        return everyRecord && kind.EndsWith("/add", StringComparison.Ordinal) ? kind
            : System.Text.RegularExpressions.Regex.Replace(kind, "/records/[a-z-]+", "/records/{kind}");
    }

    private static async Task<string[]> NextAsync(Microsoft.Playwright.IPage page) =>
        await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href').split('#')[0]).filter(h => h.startsWith('/'))");
}
