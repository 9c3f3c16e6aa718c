using Deque.AxeCore.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Every page of every role at both widths: accessible, no sideways scroll, no complaint of the browser, light enough.</summary>
public class EveryPageTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private const int FirstVisitBytes = 100 * 1024;
    private const int LaterPageBytes = 15 * 1024;

    public static TheoryData<string, int> Visits()
    {
        TheoryData<string, int> visits = [];
        foreach (var account in new[] { "admin", "zzb", "zzb-head", "liulou", "liulou-sec", "team", "liaison", "dept-head", "leader", "city" })
        {
            visits.Add(account, 1366);
            visits.Add(account, 360);
        }

        return visits;
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task Pages_that_the_navigation_leads_to_are_sound(string account, int width)
    {
        var page = await OpenAsync(account, width);
        Queue<string> open = new(["/"]);
        HashSet<string> seen = ["/"];
        // The pages of records are the same for all kinds; one visit looks at the form of each.
        var everyRecord = (account, width) is ("liulou", 360);
        List<string> faults = [];
        while (open.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200)
            {
                faults.Add($"{address}: {answer.Status}");
                continue;
            }

            var axe = await page.RunAxe(new Deque.AxeCore.Commons.AxeRunOptions());
            faults.AddRange(axe.Violations.Select(v => $"{address}: {v.Id} {v.Help} {string.Join(' ', v.Nodes.Take(2).Select(n => n.Html))}"));
            if (await OverflowAsync(page) > 0 && !address.EndsWith("/print", StringComparison.Ordinal))
            {
                faults.Add($"{address}: {await OverflowAsync(page)} px sideways");
            }

            foreach (var next in await NextAsync(page))
            {
                if (seen.Add(KindOf(next, everyRecord)))
                {
                    open.Enqueue(next);
                }
            }
        }

        Assert.Empty(faults);
        Assert.Empty(Complaints);
        Assert.True(seen.Count > 1, "the start page leads nowhere");
    }

    [Theory]
    [InlineData("zzb")]
    [InlineData("liulou")]
    public async Task A_first_visit_and_later_pages_stay_light(string account)
    {
        var page = await OpenAsync(account);
        var first = Weight;
        Assert.InRange(first, 1, FirstVisitBytes);
        List<string> heavy = [];
        foreach (var address in new[] { "/", "/cases", "/rules", "/bulletins", "/figures/passed" })
        {
            var before = Weight;
            await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
            if (Weight - before > LaterPageBytes)
            {
                heavy.Add($"{address}: {Weight - before} bytes");
            }
        }

        Assert.Empty(heavy);
    }

    // One page of each kind is enough here; the crawl over HTTP visits all of them.
    private static string KindOf(string address, bool everyRecord)
    {
        var kind = System.Text.RegularExpressions.Regex.Replace(address.Split('?')[0], "[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").Split("/figures/")[0];
        return everyRecord ? kind : System.Text.RegularExpressions.Regex.Replace(kind, "/records/[a-z-]+", "/records/{kind}");
    }

    private static async Task<string[]> NextAsync(Microsoft.Playwright.IPage page) =>
        await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href').split('#')[0]).filter(h => h.startsWith('/'))");
}
