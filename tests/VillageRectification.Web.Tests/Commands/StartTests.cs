using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Commands;

/// <summary>How the program behaves for who calls it from a shell.</summary>
public sealed class StartTests(SqliteApp app) : AppTests(app), IClassFixture<SqliteApp>
{
    private static readonly DirectoryInfo Elsewhere = Directory.CreateTempSubdirectory("vr-elsewhere-");

    [Theory]
    [InlineData("account create 账号", "--help")]
    [InlineData("用法：import", "--help")]
    [InlineData("--role", "account", "--help")]
    [InlineData("Dept（县委组织部干部）", "account", "create", "somebody", "--role", "Dept", "--help")]
    [InlineData("--deadline", "import", "-h")]
    [InlineData("--deadline", "help", "import")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "health", "--help")]
    public async Task Help_is_printed_wherever_it_is_asked_for(string expected, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments, ("Database__Provider", "PostgreSql"), ("Database__ConnectionString", "Host=nowhere.invalid"));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_from_another_folder_finds_the_settings()
    {
        var probe = Directory.CreateTempSubdirectory("vr-data-");
        var (exitCode, output, error) = await RunAsync(
            ["account", "create", "某人", "--role", "Nobody"],
            ("Data__Folder", probe.FullName),
            ("Database__Provider", null),
            ("Database__ConnectionString", null));
        Assert.Equal(1, exitCode);
        Assert.Contains("没有“Nobody”这个角色", error, StringComparison.Ordinal);
        // The levels of the settings hold: what the framework tells at start is left out.
        Assert.DoesNotContain("Microsoft", output, StringComparison.Ordinal);
        probe.Delete(recursive: true);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        var (exitCode, output, _) = await RunAsync(
            ["--urls", address], ("Database__Provider", App.Provider.ToString()), ("Database__ConnectionString", App.ConnectionString));
        Assert.Equal(1, exitCode);
        var line = Assert.Single(output.Split('\n'), l => l.Contains("FTL", StringComparison.Ordinal) || l.Contains("ERR", StringComparison.Ordinal));
        Assert.Contains(address, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Elsewhere.FullName,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Data__Folder"] = Path.Combine(App.DataFolder, "child"), ["Demo__Enabled"] = "false" },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var child = Process.Start(start)!;
        child.StandardInput.Close();
        var output = child.StandardOutput.ReadToEndAsync(Ct);
        var error = child.StandardError.ReadToEndAsync(Ct);
        await child.WaitForExitAsync(Ct);
        return (child.ExitCode, (await output).Trim(), (await error).Trim());
    }
}
