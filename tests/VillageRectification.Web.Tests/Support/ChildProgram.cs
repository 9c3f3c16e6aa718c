using System.Diagnostics;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Support;

/// <summary>The program as a child process on the database of a test, the way it is called from a shell in production.</summary>
internal static class ChildProgram
{
    public static Process Start(App app, params string[] arguments) =>
        Start(app.Provider, app.ConnectionString, Path.Combine(app.DataFolder, "child"), arguments);

    public static Process Start(DatabaseProvider provider, string connection, string folder, params string[] arguments) =>
        Start(provider, connection, folder, isDemonstration: false, arguments);

    /// <param name="isDemonstration">It is started as for a demonstration, whose county is in the database already.</param>
    public static Process Start(DatabaseProvider provider, string connection, string folder, bool isDemonstration, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
        {
            ["ASPNETCORE_ENVIRONMENT"] = isDemonstration ? "Development" : "Production",
            ["Database__Provider"] = provider.ToString(),
            ["Database__ConnectionString"] = connection,
            ["Data__Folder"] = folder,
            ["Bulletins__DraftMonthly"] = "false",
            ["Demo__Enabled"] = isDemonstration ? "true" : "false",
            ["Demo__Today"] = App.Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            // As of the tests themselves.
            ["DOTNET_TieredPGO"] = "0",
        },
        })!;

    /// <summary>Runs it to its end with <paramref name="input"/> on standard input.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(App app, string input, string[] arguments, CancellationToken ct)
    {
        using var child = Start(app, arguments);
        await child.StandardInput.WriteLineAsync(input);
        child.StandardInput.Close();
        var output = child.StandardOutput.ReadToEndAsync(ct);
        var error = child.StandardError.ReadToEndAsync(ct);
        await child.WaitForExitAsync(ct);
        return (child.ExitCode, await output, (await error).Trim());
    }
}
