using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>
/// The bars for files of program and tests, generated migrations aside: 250 lines, a page's markup 120; 160 characters a line, of which a Chinese one
/// counts one; one type of its own; no inline script or style.
/// </summary>
public sealed partial class SizeTests
{
    private const int Width = 160;
    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void No_source_file_is_longer_than_250_lines() => Assert.Empty(TooLong("*.cs", 250));

    [Fact]
    public void No_markup_is_longer_than_120_lines() => Assert.Empty(TooLong("*.cshtml", 120));

    [Fact]
    public void No_style_sheet_of_our_own_is_longer_than_250_lines() => Assert.Empty(
        from file in Directory.GetFiles(Path.Combine(SharedData.Root, "src", "VillageRectification.Web", "wwwroot", "css"), "*.css")
        let lines = File.ReadLines(file).Count()
        where lines > 250
        select $"{Path.GetFileName(file)} has {lines}");

    [Fact]
    public void No_line_is_wider_than_160_characters() => Assert.Empty(
        from file in Sources("*.cs").Concat(Sources("*.cshtml"))
        from line in File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1))
        where IsTooWide(line.Text)
        select $"{Name(file)}:{line.Number} has {line.Text.Length}");

    [Theory]
    [InlineData('x', 160, false)]
    [InlineData('x', 161, true)]
    [InlineData('村', 160, false)]
    [InlineData('村', 161, true)]
    public void The_checker_counts_characters(char character, int count, bool isTooWide) =>
        Assert.Equal(isTooWide, IsTooWide(new string(character, count)));

    // The rules of an area and what is made of them are one subject (decision 20).
    [Fact]
    public void A_file_holds_one_type() => Assert.Empty(
        from file in Sources("*.cs")
        let types = TypesOf(File.ReadAllText(file))
        where types.Length > 1 && !IsRulesWithRefusal(types)
        select $"{Name(file)}: {string.Join(' ', types)}");

    [Fact]
    public void The_checker_sees_every_kind_of_type() => Assert.Equal(
        ["A", "B", "C", "D", "E", "F"],
        TypesOf("""
            public sealed class A;
            internal readonly record struct B;
            public enum C { One }
            public abstract partial record D<T>;
            public interface E
            {
                public sealed class Nested;
            }
            file class OfThisFileAlone;
            static class F;
            """));

    [Fact]
    public void No_markup_holds_inline_script_or_style()
    {
        string[] inline = ["<script>", "style=\"", "<style", "onclick=", "onchange=", "onsubmit=", "javascript:"];
        Assert.Empty(Sources("*.cshtml").Where(f => inline.Any(File.ReadAllText(f).Contains)).Select(Name));
    }

    [Fact]
    public void The_checker_sees_long_files() => Assert.NotEmpty(TooLong("*.cs", 100));

    private static bool IsTooWide(string line) => line.Length > Width;

    private static bool IsRulesWithRefusal(string[] types) =>
        types is [var rules, var refusal] && rules.EndsWith("Rule", StringComparison.Ordinal) && refusal == $"{rules[..^"Rule".Length]}Refusal";

    // One name may stand twice: a value with and without what it is of.
    private static string[] TypesOf(string source) => [.. Type().Matches(source).Select(m => m.Groups["name"].Value).Distinct()];

    private static string[] TooLong(string pattern, int most) =>
    [
        .. from file in Sources(pattern)
           let lines = File.ReadLines(file).Count()
           where lines > most
           select $"{Name(file)}: {lines}",
    ];

    private static string Name(string file) => Path.GetRelativePath(SharedData.Root, file);

    private static IEnumerable<string> Sources(string pattern) =>
        Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(SharedData.Root, f), pattern, SearchOption.AllDirectories))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations" or "wwwroot" or "node_modules"));

    [GeneratedRegex(
        @"^(?:(?:public|internal|static|sealed|abstract|readonly|partial|ref) )*(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Type();
}
