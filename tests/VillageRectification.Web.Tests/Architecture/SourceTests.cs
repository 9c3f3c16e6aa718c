using System.Reflection;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
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
        @"Ordinal\)(?:\.ThenBy\([^()]*\))*\.ThenBy(?:Descending)?\(\w+ => [\w.]*RecordedAt|Ordinal, [\w.]*RecordedAt\)\.CompareTo|Chronological\(\)\.Reverse",
        RegexOptions.None, TimeSpan.FromSeconds(10));

    // To Razor 和@Model.Village is an address of mail.
    private static readonly Regex BehindLetter = new(@"\p{Lo}@[A-Za-z_]", RegexOptions.None, TimeSpan.FromSeconds(10));

    // A link with something behind it: its handler, its query or its place on the page; and a handler that is typed.
    private static readonly Regex Glued = new(
        @"[?&]handler=|Links\.\w+\((?:[^()]|\([^()]*\))*\)+(?: \+ \$?""|[?#&/]\w)|\{Links\.[^}]*\}[?#&/]|\+ \$?""[?#&]",
        RegexOptions.None, TimeSpan.FromSeconds(10));

    // What others write: over their columns and in their cells, behind a name, of places, in the first release, of households that were visited; and
    // the rules that a county begins with, which are its own from then on.
    private static readonly string[] WordsOfOthers =
    [
        "CampaignRules.cs", "DivisionName.cs", "HeadingWords.cs", "InspectorNames.cs", "LedgerChoices.cs", "LedgerSynonyms.cs", "LedgerWords.cs",
        "MonthMarks.cs", "MonthSheetHeader.cs", "Paper.cshtml", "ReleasedBulletin.cs", "WordGuess.cs",
    ];

    // Of these words a list has one that pages also say of something else: a button's, of a column, of nothing at all.
    private static readonly string[] SaidOfMuch =
        ["一般", "不变", "修改", "其他", "删去", "新增", "最近记录", "每周", "没有", "没有解决的问题", "照片", "登记", "必达项", "逾期"];

    private static readonly Regex Word = new(
        "[\"'>]\\s*(?:" + string.Join('|', WordsOfLists().Except(SaidOfMuch).Select(Regex.Escape)) + ")\\s*[\"'<]",
        RegexOptions.None, TimeSpan.FromSeconds(10));

    private static readonly Regex FigureWord = new(
        "[\"'>]\\s*(?:"
        + string.Join('|', FigureSayings.All().Except(WordsOfLists()).Select(Regex.Escape)) + ")\\s*[\"'<]", RegexOptions.None, TimeSpan.FromSeconds(10));

    private static readonly Regex OfCounty = new("县委组织部|联系县领导|县领导|县直|县里|县级|县重点|全县|本县", RegexOptions.None, TimeSpan.FromSeconds(10));

    // What a ledger and the command line say of whatever county, the city's page over several, and bulletins that were issued long ago.
    private static readonly string[] SaidOfNoCounty =
    [
        "PostWords.cs", "ManagementLevelWords.cs", "InspectionKindWords.cs", "RoleWords.cs", "LedgerChoices.cs", "LedgerSynonyms.cs", "HeadingWords.cs",
        "Help.cs", "_City.cshtml", "ReleasedBulletin.cs",
    ];

    // Where an address is made, and where a folder says at which addresses its pages lie.
    private static readonly string[] Addresses =
    [
        "Conventions.cs", "ErrorSetup.cs", "Links.cs", "Links.Acceptance.cs", "Links.Bulletins.cs", "Links.Handlers.cs", "Links.Import.cs", "Links.Rules.cs",
    ];

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
    public void Nothing_is_glued_to_an_address() => Assert.Empty(
        from file in Sources("*.cs").Concat(Sources("*.cshtml"))
        where !Addresses.Contains(Path.GetFileName(file))
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && Glued.IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}");

    [Theory]
    [InlineData("<form action=\"@(Links.Register() + \"?handler=Decline\")\">", true)]
    [InlineData("<form action=\"@(Links.ImportPreview(Model))?handler=Cancel\">", true)]
    [InlineData("<button formaction=\"?handler=Enact\">", true)]
    [InlineData("<a href=\"@Links.Acceptance(campaign.Id, Of(id))#risk\">", true)]
    [InlineData("return Redirect($\"{Links.Case(id)}#people\");", true)]
    [InlineData("string Handler(string name) => at + \"?\" + name;", true)]
    [InlineData("<form asp-page-handler=\"Decline\">", false)]
    [InlineData("<form action=\"@Links.To(Links.Register(), \"Decline\")\" class=\"panel\">", false)]
    public void The_checker_sees_what_is_glued(string line, bool isGlued) => Assert.Equal(isGlued, Glued.IsMatch(line));

    [Fact]
    public void Only_an_import_its_undoing_and_the_issue_of_a_bulletin_keep_every_other_save_out() => Assert.Equal(
        Alone,
        Sources("*.cs").Where(f => File.ReadAllText(f).Contains("BeginAloneAsync(", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_word_of_a_list_a_post_a_field_or_a_record_is_typed_beside_its_name_alone() => Assert.Empty(
        from file in Sources("*.cs").Concat(Sources("*.cshtml"))
        let name = Path.GetFileName(file)
        where !WordsOfOthers.Contains(name) && !name.EndsWith("Words.cs", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && Word.IsMatch(line)
        select $"{name}: {line.Trim()}");

    [Theory]
    [InlineData("<h2>突出问题</h2>", true)]
    [InlineData("<h1>验收申请 <stage value=\"x\" />", true)]
    [InlineData("ProblemView.Resolved => \"已解决\",", true)]
    [InlineData("frame.Committee + \"不健全\"", true)]
    [InlineData("label=\"主要问题\"", true)]
    [InlineData("?? \"未填\"", true)]
    [InlineData("?? \"账号已删除\"", true)]
    [InlineData("yield return \"没有整顿方案\";", true)]
    [InlineData("<th scope=\"col\">未申报</th>", true)]
    [InlineData("? \"没有登记工作组\" : null", true)]
    [InlineData("<td>没有登记联系部门</td>", true)]
    [InlineData("<h2>@RecordWords.Problem</h2>", false)]
    [InlineData("<p>突出问题都有人办。</p>", false)]
    [InlineData("<button type=\"submit\">删去</button>", false)]
    public void The_checker_sees_a_word(string line, bool isWord) => Assert.Equal(isWord, Word.IsMatch(line));

    [Fact]
    public void What_a_figure_is_called_is_typed_in_its_entry_alone() => Assert.Empty(
        from file in Sources("*.cs").Concat(Sources("*.cshtml"))
        let name = Path.GetFileName(file)
        where !WordsOfOthers.Contains(name) && !name.EndsWith("Words.cs", StringComparison.Ordinal) && !name.EndsWith("Figures.cs", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && FigureWord.IsMatch(line)
        select $"{name}: {line.Trim()}");

    [Theory]
    [InlineData("yield return \"工作组未脱钩\";", true)]
    [InlineData("(FigureName.Applied, \"申报数\")", true)]
    [InlineData("<th scope=\"col\">逾期措施</th>", true)]
    [InlineData("? \"工作组中没有驻村副组长\" : null", true)]
    [InlineData("<td>没有有效的验收申请</td>", true)]
    [InlineData("<p>逾期措施 3 项，逾期最久的 12 天。</p>", false)]
    public void The_checker_sees_a_figure(string line, bool isOne) => Assert.Equal(isOne, FigureWord.IsMatch(line));

    [Fact]
    public void What_is_said_of_much_is_a_word_of_a_list() => Assert.Empty(SaidOfMuch.Except(WordsOfLists()));

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
    [InlineData(".OrderBy(f => f.Fact.OccurredOn).ThenBy(f => f.Fact.Ordinal).ThenBy(f => f.Row is not null).ThenBy(f => f.Fact.RecordedAt)")]
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

    // Constants, and what each value of an enum is called; one character alone is no word.
    private static IReadOnlyList<string> WordsOfLists() =>
    [
        .. new[] { typeof(PostWords), typeof(FieldWords), typeof(RecordWords), typeof(VillageWords), typeof(AccountWords), typeof(DepartmentWords) }
            .SelectMany(t => t.GetFields()).Select(f => (string)f.GetRawConstantValue()!)
            .Concat(
                from type in typeof(RecordWords).Assembly.GetTypes()
                where type.Name.EndsWith("Words", StringComparison.Ordinal)
                from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                let asked = method.GetParameters()
                where method.Name == "ToText" && asked.Length is 1 or 2 && asked[0].ParameterType.IsEnum && asked.Skip(1).All(p => p.Name == "unit")
                from value in Enum.GetValues(asked[0].ParameterType).Cast<object>()
                select (string)method.Invoke(null, [value, .. asked.Skip(1).Select(_ => CampaignWords.Village)])!)
            .Where(w => w.Length > 1).Distinct(),
    ];

    private static IEnumerable<string> Sources(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations" or "wwwroot"));

    private static IEnumerable<string> FirstParts() =>
    [
        .. Sources("*.cshtml").SelectMany(File.ReadLines).Where(l => l.StartsWith("@page \"/", StringComparison.Ordinal))
            .Select(l => l["@page \"/".Length..].Split('/', '"')[0]).Where(p => p.Length > 0 && !p.StartsWith('{')).Distinct().Select(Regex.Escape),
    ];
}
