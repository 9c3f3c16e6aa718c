using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>Of Bootstrap only what the pages use is compiled: a class that no style sheet knows is one that has to be added there.</summary>
public sealed partial class StyleTests
{
    private static readonly string Web = Path.Combine(SharedData.Root, "src", "VillageRectification.Web");

    [Fact]
    public void Every_class_of_the_markup_is_in_a_style_sheet()
    {
        var known = Directory.EnumerateFiles(Path.Combine(Web, "wwwroot"), "*.css", SearchOption.AllDirectories)
            .SelectMany(f => Selector().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).ToHashSet();
        string[] strays =
        [
            .. from file in Directory.EnumerateFiles(Path.Combine(Web, "Pages"), "*.cshtml", SearchOption.AllDirectories)
               from used in Used(File.ReadAllText(file))
               where !known.Contains(used)
               select $"{Path.GetFileName(file)}: {used}",
        ];
        Assert.Empty(strays.Distinct());
    }

    [Fact]
    public void The_checker_sees_classes_beside_and_in_expressions() =>
        Assert.Equal(["nav", "num", "due-over"], Used("""<td class="nav num @(row.Is("x") ? "due-over" : null)"><b id="a">"""));

    // What an expression chooses between stands behind its question mark.
    private static IEnumerable<string> Used(string markup) =>
        from attribute in ClassAttribute().Matches(markup).Select(m => m.Groups[1].Value)
        let chosen = Chosen().Matches(attribute).Select(m => m.Groups[1].Value)
        from name in string.Join(' ', chosen.Prepend(Expression().Replace(attribute, " "))).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where Name().IsMatch(name)
        select name;

    [GeneratedRegex(@"\.([A-Za-z][\w-]*)")]
    private static partial Regex Selector();

    [GeneratedRegex(@"class=""((?:[^""@]|@\((?:[^()]|\([^()]*\))*\)|@[\w.]+)*)""")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex(@"@\((?:[^()]|\([^()]*\))*\)|@[\w.]+")]
    private static partial Regex Expression();

    [GeneratedRegex(@"[?:]\s*""([^""]*)""")]
    private static partial Regex Chosen();

    [GeneratedRegex("^[a-z]([a-z0-9-]*[a-z0-9])?$")]
    private static partial Regex Name();
}
