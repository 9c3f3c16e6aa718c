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

    [Fact]
    public void Every_kind_of_fact_that_a_stage_or_a_guard_is_read_from_is_a_stage_fact_and_no_other_is()
    {
        var text = string.Concat(Readers.Select(f => File.ReadAllText(Path.Combine(SharedData.Root, "src/VillageRectification.Domain", f))));
        Type[] kinds = [.. typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseFact)) && !t.IsAbstract)];
        // The level is read by GradeOn, from the baseline too; its changes, and what ExtendedUntil reads, LedgerQueries.HistoryAsync adds by itself.
        var read = kinds.Select(k => k.Name).Where(k => Regex.IsMatch(text, $@"(?<![.\w]){k}\b(?!\()")).Append(nameof(Baseline));
        Assert.Equal(kinds.Where(k => k.IsSubclassOf(typeof(StageFact))).Select(k => k.Name).Order(), read.Order());
    }
}
