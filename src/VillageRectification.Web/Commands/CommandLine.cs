namespace VillageRectification.Web.Commands;

/// <summary>Words after the program's name that do one thing and end, instead of serving the site. They work on the migrated database.</summary>
internal static class CommandLine
{
    /// <summary>The exit code, or null when the arguments name no command and the site is to be served.</summary>
    public static async Task<int?> RunAsync(WebApplication app, string[] args) => args switch
    {
        ["account", "create", var name, .. var options] =>
            await AccountCommand.CreateAsync(app.Services, name, options, Console.In, Console.Out, Console.Error),
        ["import", .. var arguments] => await ImportCommand.RunAsync(app.Services, arguments, Console.Out, Console.Error, app.Lifetime.ApplicationStopping),
        [var word, ..] when !word.StartsWith('-') => await UnknownAsync(word),
        _ => null,
    };

    private static async Task<int> UnknownAsync(string word)
    {
        await Console.Error.WriteLineAsync($"没有“{word}”这个命令。可用：account create、import、health；--help 说明用法");
        return 1;
    }
}
