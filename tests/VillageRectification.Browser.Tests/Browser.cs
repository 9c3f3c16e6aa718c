using Microsoft.Playwright;
using VillageRectification.Browser.Tests;

[assembly: AssemblyFixture(typeof(Browser))]

namespace VillageRectification.Browser.Tests;

/// <summary>One headless Chromium for the whole run: the one named by <c>VR_CHROMIUM</c>, else the system's. No download.</summary>
public sealed class Browser : IAsyncLifetime
{
    // The first has no windows to draw and takes a quarter less work.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // The rest keeps it from calling home on a closed network.
    private static readonly string[] Flags =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // Chromium's refuses root.
    public static bool HasSandbox { get; } = !Environment.IsPrivilegedProcess;

    /// <summary>Null where there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("VR_CHROMIUM") is { Length: > 0 } named ? named : Find();

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string? MissingReason { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            MissingReason = "No Chromium to test with: install it (Debian: apt-get install chromium fonts-noto-cjk) or name its program in VR_CHROMIUM.";
            if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException(MissingReason);
            }

            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, ChromiumSandbox = HasSandbox, Args = Flags });
    }

    /// <summary>A browser of its own on a phone, whose profile lies in <paramref name="folder"/> and outlives it.</summary>
    public Task<IBrowserContext> LaunchAsync(string folder, string baseUrl) => _playwright!.Chromium.LaunchPersistentContextAsync(folder, new()
    {
        ExecutablePath = Program,
        ChromiumSandbox = HasSandbox,
        Args = Flags,
        BaseURL = baseUrl,
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        ViewportSize = new() { Width = 360, Height = 740 },
    });

    public Task<IBrowserContext> NewContextAsync(string baseUrl, int width, int height, bool hasScript) => _browser!.NewContextAsync(new()
    {
        BaseURL = baseUrl,
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        JavaScriptEnabled = hasScript,
        ViewportSize = new() { Width = width, Height = height },
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(_ => Names, Path.Combine)
            .FirstOrDefault(File.Exists);
}
