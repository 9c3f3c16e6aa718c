using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Base of the browser tests: signs in through the page, and collects what the browser complains about.</summary>
public abstract class SiteTests(Browser browser, Site site) : IAsyncDisposable
{
    protected const string Password = "Village#2003";

    private const int LongestWait = 120_000;

    private const int Turn = 5_000;

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    private readonly List<IBrowserContext> _contexts = [];

    private ICDPSession? _wire;

    protected Site Site => site;

    /// <summary>Console errors and failed requests, policy violations among them.</summary>
    protected ICollection<string> Complaints { get; } = new List<string>();

    private long _weight;

    protected async Task<IPage> OpenAsync(string account, int width = 1366, bool hasScript = true)
    {
        Assert.SkipUnless(browser.MissingReason is null, browser.MissingReason ?? "");
        var context = await browser.NewContextAsync(site.Address, width, width < 500 ? 740 : 900, hasScript);
        _contexts.Add(context);
        // Long, for a busy machine; nothing waits longer than it has to.
        context.SetDefaultTimeout(LongestWait);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
        _wire = await context.NewCDPSessionAsync(page);
        await _wire.SendAsync("Network.enable");
        _wire.Event("Network.loadingFinished").OnEvent += (_, message) => _weight += (long)message!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync("account/sign-in");
        await page.FillAsync("[name=UserName]", account);
        await page.FillAsync("[name=Password]", Password);
        await PressAsync(page, "main button[type=submit], main button:not([type])");
        Assert.DoesNotContain("sign-in", page.Url, StringComparison.Ordinal);
        return page;
    }

    /// <summary>A browser of its own on a phone, with its profile in that folder.</summary>
    protected async Task<IBrowserContext> LaunchAsync(string profile)
    {
        Assert.SkipUnless(browser.MissingReason is null, browser.MissingReason ?? "");
        var context = await browser.LaunchAsync(profile, site.Address);
        context.SetDefaultTimeout(LongestWait);
        return context;
    }

    /// <summary>Presses what leads to another page, and waits until that one is loaded.</summary>
    protected static async Task PressAsync(IPage page, string place)
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? _, IFrame frame)
        {
            if (frame == page.MainFrame)
            {
                arrived.TrySetResult();
            }
        }

        page.FrameNavigated += Arrive;
        await page.ClickAsync(place);
        await arrived.Task.WaitAsync(TimeSpan.FromMilliseconds(LongestWait));
        page.FrameNavigated -= Arrive;
        await ReachAsync(page, LoadState.Load);
    }

    /// <summary>
    /// Waits in short turns: Playwright looks whether the page is there and then listens, and on a busy machine misses what happens between. The next
    /// turn finds it.
    /// </summary>
    protected static async Task ReachAsync(IPage page, LoadState state)
    {
        for (var left = LongestWait / Turn; ; left--)
        {
            try
            {
                await page.WaitForLoadStateAsync(state, new() { Timeout = Turn });
                return;
            }
            catch (TimeoutException) when (left > 1)
            {
            }
        }
    }

    /// <summary>Bytes that came over the wire so far, heads and bodies as compressed, once all that was asked for is there.</summary>
    protected async Task<long> WeighAsync(IPage page)
    {
        await ReachAsync(page, LoadState.NetworkIdle);
        // What is answered now was told of before.
        await _wire!.SendAsync("Network.enable");
        return Interlocked.Read(ref _weight);
    }

    /// <summary>Sideways scroll in pixels beyond the window.</summary>
    protected static async Task<int> OverflowAsync(IPage page) =>
        int.Parse(await page.EvaluateAsync<string>("String(document.documentElement.scrollWidth - window.innerWidth)"), CultureInfo.InvariantCulture);

    /// <summary>What axe finds wrong with the page as it stands, a line a rule.</summary>
    /// <remarks>
    /// axe runs in the page as it does by itself. Its package for Playwright runs it piece by piece for the sake of frames, which no page here has, and
    /// takes twice as long.
    /// </remarks>
    protected static async Task<IReadOnlyCollection<string>> FaultsAsync(IPage page)
    {
        Assert.Single(page.Frames);
        await page.EvaluateAsync(AxeScript);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .map(v => [location.pathname, 'at', innerWidth, v.id, v.help, ...v.nodes.slice(0, 2).map(n => n.html)].join(' '))
            """);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
