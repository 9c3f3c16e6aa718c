using System.ComponentModel;
using System.Diagnostics;

namespace VillageRectification.Web.Printing;

/// <summary>
/// Chromium without a window, which prints a page to PDF as the browser of a reader would; there where <c>Pdf:Browser</c> names its program. One at a time: a
/// browser takes more memory than the program itself.
/// </summary>
internal sealed partial class PdfBrowser(IConfiguration configuration, ILogger<PdfBrowser> log) : IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly string? _program = configuration["Pdf:Browser"];
    private readonly bool _hasSandbox = configuration.GetValue("Pdf:Sandbox", true);
    private readonly TimeSpan _patience = configuration.GetValue<TimeSpan?>("Pdf:Patience") ?? Usual;

    public bool IsThere => !string.IsNullOrEmpty(_program);

    /// <param name="html">Whole: it loads nothing.</param>
    /// <returns>The file, or why there is none.</returns>
    public async Task<(byte[]? File, PdfFault? Fault)> PrintAsync(string html, CancellationToken ct)
    {
        if (!await _turn.WaitAsync(_patience, ct))
        {
            return (null, PdfFault.Busy);
        }

        var folder = Directory.CreateTempSubdirectory("vr-pdf-");
        try
        {
            var (page, file) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html, ct);
            return await RunAsync(folder.FullName, page, file, ct) is { } fault ? (null, fault) : (await File.ReadAllBytesAsync(file, ct), null);
        }
        finally
        {
            Clear(folder);
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<PdfFault?> RunAsync(string folder, string page, string file, CancellationToken ct)
    {
        ProcessStartInfo start = new(_program!)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        // What it keeps for itself goes with the folder.
        (start.Environment["HOME"], start.Environment["XDG_CONFIG_HOME"], start.Environment["XDG_CACHE_HOME"]) = (folder, folder, folder);
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-extensions", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in _hasSandbox ? arguments : ["--no-sandbox", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_patience);
        Process browser;
        try
        {
            browser = Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            NotStarted(error, _program!);
            return PdfFault.Failed;
        }

        using (browser)
        {
            var (output, said) = (browser.StandardOutput.ReadToEndAsync(CancellationToken.None), browser.StandardError.ReadToEndAsync(CancellationToken.None));
            try
            {
                await browser.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                browser.Kill(entireProcessTree: true);
                await browser.WaitForExitAsync(CancellationToken.None);
                ct.ThrowIfCancellationRequested();
                TooLate(_patience);
                return PdfFault.Late;
            }

            if (browser.ExitCode == 0 && File.Exists(file))
            {
                return null;
            }

            await output;
            NoFile(browser.ExitCode, await said);
            return PdfFault.Failed;
        }
    }

    // Children of a browser that was ended may write for a moment longer.
    private void Clear(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException error)
        {
            Left(error, folder.FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser {Program} for PDF cannot be started.")]
    private partial void NotStarted(Exception error, string program);

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser for PDF was ended after {Patience}.")]
    private partial void TooLate(TimeSpan patience);

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser for PDF ended with {Code} and without a file: {Said}")]
    private partial void NoFile(int code, string said);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder {Folder} of a PDF is left behind.")]
    private partial void Left(Exception error, string folder);
}
