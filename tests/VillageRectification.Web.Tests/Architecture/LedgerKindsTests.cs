using System.Text.RegularExpressions;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>A kind of fact from which a stage or a guard is read, but which is no <see cref="StageFact"/>, would be missing from an import's history.</summary>
public sealed class LedgerKindsTests
{
    private static readonly string[] Readers =
        ["Ledger/Translation/LedgerHistory.cs", "Ledger/Translation/CaseRecord.cs", "Ledger/CaseHistories.cs", "Cases/WorkReadings.cs", "Cases/ProblemMove.cs"];

    // By which a guard is asked: the level of a day, and until when it was extended.
    private static readonly (string File, string Name)[] Methods =
        [("Cases/ListingSteps.cs", "GradeOn"), ("Acceptance/ConsolidationSteps.cs", "ExtendedUntil")];

    [Fact]
    public void Every_kind_of_fact_that_a_stage_or_a_guard_is_read_from_is_a_stage_fact_and_no_other_is()
    {
        var text = string.Concat(Readers.Select(TextOf).Concat(Methods.Select(m => BodyOf(m.File, m.Name))));
        Type[] kinds = [.. typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseFact)) && !t.IsAbstract)];
        var read = kinds.Select(k => k.Name).Where(k => Regex.IsMatch(text, $@"(?<![.\w]){k}\b(?!\()"));
        Assert.Equal(kinds.Where(k => k.IsSubclassOf(typeof(StageFact))).Select(k => k.Name).Order(), read.Order());
    }

    private static string TextOf(string file) => File.ReadAllText(Path.Combine(SharedData.Root, "src/VillageRectification.Domain", file));

    // To the blank line after it.
    private static string BodyOf(string file, string method) => TextOf(file).Split($" {method}(this", 2)[1].Split("\n\n")[0];
}
