using VillageRectification.Web.Commands;

namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// A command of the program in this process, which starts faster than one of its own; <see cref="ChildProgram"/> is how it is called from a shell.
/// </summary>
internal static class Command
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(App app, string input, string[] arguments, CancellationToken ct)
    {
        using StringWriter output = new(), error = new();
        var exitCode = await CommandLine.RunAsync(app.Services, arguments, new StringReader(input), output, error, ct);
        return (Assert.NotNull(exitCode), output.ToString(), error.ToString().Trim());
    }
}
