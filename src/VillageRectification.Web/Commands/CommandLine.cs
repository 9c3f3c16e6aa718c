using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Commands;

/// <summary>Words after the program's name that do one thing and end, instead of serving the site. They work on the migrated database.</summary>
internal static class CommandLine
{
    /// <summary>The exit code, or null when the arguments name no command and the site is to be served.</summary>
    public static async Task<int?> RunAsync(
        IServiceProvider services, string[] args, TextReader input, TextWriter output, TextWriter error, CancellationToken stopping) =>
        args switch
        {
            ["account" or "import", ..] when args.FirstOrDefault(IsPersonal) is { } personal => await PersonalAsync(personal, error),
            ["account", "create", var name, .. var options] when !name.StartsWith('-') =>
                await AccountCommand.CreateAsync(services, name, options, input, output, error),
            ["import", .. var arguments] => await ImportCommand.RunAsync(services, arguments, output, error, stopping),
            ["account", ..] => await UnnamedAsync(error),
            [var word, ..] when !word.StartsWith('-') => await UnknownAsync(word, error),
            _ => null,
        };

    /// <summary>Whether the arguments name a command.</summary>
    public static bool IsCommand(string[] args) => args is [var word, ..] && !word.StartsWith('-');

    // Names are kept and shown, that of a file too; where it lies is not.
    private static bool IsPersonal(string word) => PersonalNumber.In(File.Exists(word) ? Path.GetFileName(word) : word) is not null;

    private static async Task<int> PersonalAsync(string word, TextWriter error)
    {
        await error.WriteLineAsync($"“{word}”里像有手机号或者身份证号，不能写进名称或者文件名，请去掉");
        return 1;
    }

    private static async Task<int> UnnamedAsync(TextWriter error)
    {
        await error.WriteLineAsync("account 后面写 create 和账号名，再写角色，如：account create zhangsan --role Town --scope 370830112；--help 说明用法");
        return 1;
    }

    /// <summary>Which of the options, a word and its value each, is given more than once: the last one alone would hold.</summary>
    /// <param name="mayRepeat">Those that may be.</param>
    public static IEnumerable<string> Twice(IEnumerable<string[]> options, params string[] mayRepeat) =>
        from option in options
        where option[0].StartsWith("--", StringComparison.Ordinal) && !mayRepeat.Contains(option[0])
        group option by option[0] into same
        where same.Count() > 1
        select $"{same.Key} 写了 {same.Count()} 次，只写一次";

    private static async Task<int> UnknownAsync(string word, TextWriter error)
    {
        await error.WriteLineAsync($"没有“{word}”这个命令。可用：account create、import、health；--help 说明用法");
        return 1;
    }
}
