using System.Text.RegularExpressions;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>What stands in one place stands nowhere else.</summary>
public class SourceTests
{
    private static readonly string[] Alone = ["AppDbContext.Saving.cs", "BulletinIssue.cs", "LedgerImport.cs", "LedgerUndo.cs"];

    // A quoted address whose first part is that of a page.
    private static readonly Regex Address = new(
        "[\"']~?/(?:" + string.Join('|', FirstParts()) + ")(?:[/?#\"'@{]|$)", RegexOptions.None, TimeSpan.FromSeconds(10));

    private static readonly Regex FactsInOrder = new(
        @"Ordinal\)\.ThenBy(?:Descending)?\(\w+ => [\w.]*RecordedAt|Ordinal, [\w.]*RecordedAt\)\.CompareTo|Chronological\(\)\.Reverse",
        RegexOptions.None, TimeSpan.FromSeconds(10));

    // To Razor 和@Model.Village is an address of mail.
    private static readonly Regex BehindLetter = new(@"\p{Lo}@[A-Za-z_]", RegexOptions.None, TimeSpan.FromSeconds(10));

    // The words themselves; and what others write: over their columns, behind a name, or of households that were visited.
    private static readonly string[] WordsOfOthers = ["PostWords.cs", "FieldWords.cs", "HeadingWords.cs", "InspectorNames.cs", "Paper.cshtml"];

    private static readonly Regex OfCounty = new("县委组织部|联系县领导|县领导|县直|县里|县级|县重点|全县|本县", RegexOptions.None, TimeSpan.FromSeconds(10));

    // What a ledger and the command line say of whatever county, the city's page over several, and bulletins that were issued long ago.
    private static readonly string[] SaidOfNoCounty =
    [
        "PostWords.cs", "ManagementLevelWords.cs", "InspectionKindWords.cs", "RoleWords.cs", "LedgerChoices.cs", "LedgerSynonyms.cs", "HeadingWords.cs",
        "Help.cs", "_City.cshtml", "ReleasedBulletin.cs", "Papers/Kinds/Reminder.cs", "Log/Index.cshtml",
    ];

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

    [Fact]
    public void Words_of_posts_and_fields_are_typed_beside_their_names_alone()
    {
        string[] words = [.. new[] { typeof(PostWords), typeof(FieldWords) }.SelectMany(t => t.GetFields()).Select(f => (string)f.GetRawConstantValue()!)];
        Regex typed = new("[\"'>](?:" + string.Join('|', words) + ")[\"'<]", RegexOptions.None, TimeSpan.FromSeconds(10));
        var strays =
            from file in Sources("*.cs").Concat(Sources("*.cshtml"))
            where !WordsOfOthers.Contains(Path.GetFileName(file))
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && typed.IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(strays);
    }

    [Fact]
    public void Words_of_a_county_are_made_in_one_place() => Assert.Empty(
        from file in Sources("*.cs").Concat(Sources("*.cshtml"))
        where !Array.Exists(SaidOfNoCounty, f => file.EndsWith(f, StringComparison.Ordinal)) && !file.Contains("/Demo/", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && OfCounty.IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}");

    [Theory]
    [InlineData("<p>请联系县委组织部。</p>", true)]
    [InlineData("yield return (\"联系县领导\", leader);", true)]
    [InlineData("$\"{day}，县里进行了检查\"", true)]
    [InlineData("<a>全县哪些村缺</a>", true)]
    [InlineData("FourOne.Department => \"县直单位结对\",", true)]
    [InlineData("<th>县级合格</th>", true)]
    [InlineData("Hint = \"如：县委组〔2003〕12号\"", false)]
    [InlineData("<p>请联系@(Frame.County.Department)。</p>", false)]
    public void The_checker_sees_a_word_of_a_county(string line, bool isOne) => Assert.Equal(isOne, OfCounty.IsMatch(line));

    [Fact]
    public void The_order_of_facts_is_told_by_the_domain_alone() => Assert.Equal(
        ["FactOrder.cs"],
        Sources("*.cs").Where(f => File.ReadLines(f).Any(l => FactsInOrder.IsMatch(l))).Select(f => Path.GetFileName(f)));

    [Theory]
    [InlineData("rows.OrderBy(r => r.On).ThenBy(r => r.Ordinal).ThenBy(r => r.RecordedAt)")]
    [InlineData(".ThenByDescending(l => l.Fact.Ordinal).ThenByDescending(l => l.Fact.RecordedAt)")]
    [InlineData("(one.On, one.Ordinal, one.RecordedAt).CompareTo(")]
    [InlineData("facts.OfType<T>().Chronological().Reverse()")]
    public void The_checker_sees_an_order(string line) => Assert.Matches(FactsInOrder, line);

    [Fact]
    public void A_second_sending_is_answered_in_one_place() => Assert.Equal(
        ["PageModelExtensions.cs"],
        Sources("*.cs").Where(f => File.ReadAllText(f) is var text
            && (text.Contains("RecordText.UsedKey", StringComparison.Ordinal) || text.Contains("is free again", StringComparison.Ordinal)))
            .Select(f => Path.GetFileName(f)));

    [Fact]
    public void No_expression_of_a_page_stands_right_behind_a_letter() => Assert.Empty(
        from file in Sources("*.cshtml")
        from line in File.ReadLines(file)
        where BehindLetter.IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}");

    [Theory]
    [InlineData("<b>@alike.Count 条措施和@alike.Village的文字相同</b>", true)]
    [InlineData("<b>@alike.Count 条措施和@(alike.Village)的文字相同</b>", false)]
    [InlineData("<h2>村（@Model.Count）</h2>", false)]
    public void The_checker_sees_what_would_be_text(string line, bool isText) => Assert.Equal(isText, BehindLetter.IsMatch(line));

    private static IEnumerable<string> Sources(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations" or "wwwroot"));

    private static IEnumerable<string> FirstParts() =>
    [
        .. Sources("*.cshtml").SelectMany(File.ReadLines).Where(l => l.StartsWith("@page \"/", StringComparison.Ordinal))
            .Select(l => l["@page \"/".Length..].Split('/', '"')[0]).Where(p => p.Length > 0 && !p.StartsWith('{')).Distinct().Select(Regex.Escape),
    ];
}
