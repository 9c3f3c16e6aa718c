using System.Diagnostics;
using System.Text.RegularExpressions;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Support;

/// <summary>The program as a process of its own, listening on a port of its own, for tests that kill it.</summary>
public sealed partial class RunningProgram : IDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningProgram> StartAsync(DatabaseProvider provider, string connection, string folder, CancellationToken ct)
    {
        var program = new RunningProgram(ChildProgram.Start(provider, connection, folder, "--urls", "http://127.0.0.1:0", "--Cookies:PlainHttp=true"));
        List<string> said = [];
        while (await program._process.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            said.Add(line);
            if (Listening.Match(line) is { Success: true } found)
            {
                program.Address = new(found.Value);
                // A full pipe would stop it.
                _ = program._process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = program._process.StandardError.ReadToEndAsync(CancellationToken.None);
                return program;
            }
        }

        throw new InvalidOperationException($"The program ended: {string.Join('\n', said)}");
    }

    /// <summary>At once, with what it was at: SIGKILL.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        _process.Kill();
        await _process.WaitForExitAsync(ct);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening { get; }
}
