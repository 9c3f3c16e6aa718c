using System.Text.RegularExpressions;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>A kind of fact that the import's queries forget would be written a second time by every correction, or be missing from the stages.</summary>
public sealed class LedgerKindsTests
{
    private const string Translation = "VillageRectification.Domain/Ledger/Translation";
    private const string Queries = "VillageRectification.Persistence/Ledger/LedgerQueries.cs";

    private static readonly string[] Kinds =
        [.. typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract && t != typeof(LedgerRecord)).Select(t => t.Name)];

    [Fact]
    public void Every_kind_of_fact_that_a_translation_makes_is_found_again_by_the_next_import()
    {
        var translations = string.Concat(Directory.EnumerateFiles(PathOf(Translation), "*.cs").Select(File.ReadAllText));
        string[] made = [.. Kinds.Where(k => Regex.IsMatch(translations, $@"\bnew {k}\(|\b{k}\.\w+\("))];
        Assert.Equal(made.Order(), Listed("WrittenAsync"));
    }

    [Fact]
    public void Every_kind_of_fact_that_a_stage_or_a_guard_is_read_from_is_in_the_history()
    {
        string[] readers = ["LedgerHistory.cs", "CaseRecord.cs"];
        var text = string.Concat([.. readers.Select(f => File.ReadAllText(Path.Combine(PathOf(Translation), f))), File.ReadAllText(PathOf("VillageRectification.Domain/Ledger/CaseHistories.cs")),
            File.ReadAllText(PathOf("VillageRectification.Domain/Cases/WorkReadings.cs"))]);
        string[] read = [.. Kinds.Where(k => Regex.IsMatch(text, $@"(?<![.\w]){k}\b(?!\()"))];
        Assert.Equal(read.Order(), Listed("HistoryAsync"));
    }

    private static IEnumerable<string> Listed(string query) =>
        Regex.Matches(File.ReadAllText(PathOf(Queries)), query + @"<(\w{2,})>").Select(m => m.Groups[1].Value).Order();

    private static string PathOf(string source) => Path.Combine(SharedData.Root, "src", source);
}
