using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>The folders of the domain and what each may use. An arrow that is not in the table is a broken build.</summary>
public partial class DomainMapTests
{
    private static readonly string[] Ground = ["Common", "Accounts", "Divisions", "Departments"];
    private static readonly string[] Siblings = ["Acceptance", "Organisation", "Petitions", "Presence", "Progress", "Supervision", "Support", "Teams"];

    private static readonly Dictionary<string, string[]> Map = new()
    {
        ["Common"] = [],
        ["Divisions"] = ["Common"],
        ["Accounts"] = ["Common", "Divisions"],
        ["Departments"] = ["Common"],
        ["Campaigns"] = Ground,
        ["Cases"] = [.. Ground, "Campaigns"],
        ["Acceptance"] = [.. Ground, "Campaigns", "Cases"],
        ["Organisation"] = [.. Ground, "Campaigns", "Cases"],
        ["Petitions"] = [.. Ground, "Campaigns", "Cases"],
        ["Presence"] = [.. Ground, "Campaigns", "Cases"],
        ["Progress"] = [.. Ground, "Campaigns", "Cases"],
        ["Screening"] = [.. Ground, "Campaigns", "Cases"],
        ["Supervision"] = [.. Ground, "Campaigns", "Cases"],
        ["Support"] = [.. Ground, "Campaigns", "Cases"],
        ["Teams"] = [.. Ground, "Campaigns", "Cases"],
        ["Files"] = [.. Ground, "Campaigns", "Cases"],
        ["Figures"] = [.. Ground, "Campaigns", "Cases", .. Siblings],
        ["Ledger"] = [.. Ground, "Campaigns", "Cases", .. Siblings, "Figures"],
        ["Documents"] = ["Campaigns"],
        ["Letters"] = ["Campaigns", "Divisions", "Acceptance", "Screening", "Documents"],
        ["Bulletins"] = [.. Ground, "Campaigns", "Cases", .. Siblings, "Figures", "Documents"],
    };

    [Fact]
    public void Each_folder_uses_only_what_the_map_allows()
    {
        string[] strays = [.. Arrows().Where(a => !Map[a.From].Append(a.From).Contains(a.To)).Select(a => $"{a.From} → {a.To}").Distinct()];
        Assert.Empty(strays);
    }

    [Fact]
    public void The_map_has_no_cycle()
    {
        HashSet<string> settled = [];
        while (Map.FirstOrDefault(f => !settled.Contains(f.Key) && f.Value.All(settled.Contains)).Key is { } next)
        {
            settled.Add(next);
        }

        Assert.Equal(Map.Keys.Order(), settled.Order());
    }

    [Fact]
    public void The_checker_sees_the_arrows_that_are_there()
    {
        Assert.Contains(("Acceptance", "Cases"), Arrows());
        Assert.Equal(["Teams", "Divisions"], Used("Teams.ResponsibilityHolder holder, IReadOnlyList<Divisions.DivisionCode> codes, x.Cases.Count, Cases[0]"));
    }

    private static IEnumerable<(string From, string To)> Arrows() =>
        from file in Directory.EnumerateFiles(DomainRoot, "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(DomainRoot, file).Split(Path.DirectorySeparatorChar)[0]
        where folder is not ("bin" or "obj")
        from used in Used(File.ReadAllText(file))
        select (folder, used);

    private static IEnumerable<string> Used(string source) =>
        DomainNamespace().Matches(source).Concat(Qualified().Matches(source).Where(m => Map.ContainsKey(m.Groups[1].Value))).Select(m => m.Groups[1].Value);

    private static string DomainRoot => Path.Combine(SharedData.Root, "src", "VillageRectification.Domain");

    [GeneratedRegex(@"using (?:static |\w+ = )?VillageRectification\.Domain\.(\w+)")]
    private static partial Regex DomainNamespace();

    /// <summary>A type named by its folder, as in <c>Teams.ResponsibilityHolder</c>; a member of something, as in <c>x.Cases.Count</c>, is none.</summary>
    [GeneratedRegex(@"(?<![.\w])(\w+)\.[A-Z]")]
    private static partial Regex Qualified();
}
