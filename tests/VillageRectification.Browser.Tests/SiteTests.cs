using System.Globalization;
using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Base of the browser tests: signs in through the page, and collects what the browser complains about.</summary>
public abstract class SiteTests(Browser browser, Site site) : IAsyncDisposable
{
    protected const string Password = "Village#2003";

    private readonly List<IBrowserContext> _contexts = [];

    /// <summary>Console errors and failed requests, policy violations among them.</summary>
    protected ICollection<string> Complaints { get; } = new List<string>();

    /// <summary>Bytes that came over the wire so far, heads and bodies as compressed, all pages together.</summary>
    protected long Weight { get; private set; }

    protected async Task<IPage> OpenAsync(string account, int width = 1366, bool hasScript = true)
    {
        Assert.SkipUnless(browser.MissingReason is null, browser.MissingReason ?? "");
        var context = await browser.NewContextAsync(site.Address, width, width < 500 ? 740 : 900, hasScript);
        _contexts.Add(context);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
        var wire = await context.NewCDPSessionAsync(page);
        await wire.SendAsync("Network.enable");
        wire.Event("Network.loadingFinished").OnEvent += (_, message) => Weight += (long)message!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync("account/sign-in");
        await page.FillAsync("[name=UserName]", account);
        await page.FillAsync("[name=Password]", Password);
        await page.ClickAsync("main button[type=submit], main button:not([type])");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return page;
    }

    /// <summary>Sideways scroll in pixels beyond the window.</summary>
    protected static async Task<int> OverflowAsync(IPage page) =>
        int.Parse(await page.EvaluateAsync<string>("String(document.documentElement.scrollWidth - window.innerWidth)"), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
