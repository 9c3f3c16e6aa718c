using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>What stands in one place stands nowhere else.</summary>
public class SourceTests
{
    private static readonly string[] Alone = ["AppDbContext.Saving.cs", "BulletinIssue.cs", "LedgerImport.cs", "LedgerUndo.cs"];

    // A quoted address whose first part is that of a page.
    private static readonly Regex Address = new(
        "[\"']~?/(?:" + string.Join('|', FirstParts()) + ")(?:[/?#\"'@{]|$)", RegexOptions.None, TimeSpan.FromSeconds(10));

    // Where an address is made, and where a folder says at which addresses its pages lie.
    private static readonly string[] Addresses = ["Conventions.cs", "ErrorSetup.cs", "Links.cs", "Links.Acceptance.cs", "Links.Rules.cs"];

    [Fact]
    public void Addresses_of_pages_are_typed_in_links_alone()
    {
        var strays =
            from file in Sources("*.cs").Concat(Sources("*.cshtml"))
            where !Addresses.Contains(Path.GetFileName(file))
            from line in File.ReadLines(file)
            where !line.StartsWith("@page", StringComparison.Ordinal)
                && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
                && Address.IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("return Redirect($\"/cases/{id}\");")]
    [InlineData("<a href=\"/cases?view=failed\">")]
    [InlineData("new(\"导入\", \"/import\", \"upload\", null)")]
    [InlineData("<form action='/account/sign-out'>")]
    [InlineData("<a href=\"/screening/print\">")]
    public void The_checker_sees_an_address(string line) => Assert.Matches(Address, line);

    [Fact]
    public void Only_an_import_its_undoing_and_the_issue_of_a_bulletin_keep_every_other_save_out() => Assert.Equal(
        Alone,
        Sources("*.cs").Where(f => File.ReadAllText(f).Contains("BeginAloneAsync(", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sources(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations" or "wwwroot"));

    private static IEnumerable<string> FirstParts() =>
    [
        .. Sources("*.cshtml").SelectMany(File.ReadLines).Where(l => l.StartsWith("@page \"/", StringComparison.Ordinal))
            .Select(l => l["@page \"/".Length..].Split('/', '"')[0]).Where(p => p.Length > 0 && !p.StartsWith('{')).Distinct().Select(Regex.Escape),
    ];
}
