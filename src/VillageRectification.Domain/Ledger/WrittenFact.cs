using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>A fact that an earlier import wrote for a row, and what became of it.</summary>
/// <param name="Read">As the ledger last said it, live or not.</param>
/// <param name="Live">The live fact of the same record: the same one, its successor by hand, or null when it was withdrawn.</param>
public sealed record WrittenFact(Fact Read, Fact? Live)
{
    /// <param name="read">Facts with <see cref="Fact.LedgerRecordId"/>, live or not.</param>
    /// <param name="live">Live facts, among them all that share a record with one of <paramref name="read"/>.</param>
    public static IReadOnlyList<WrittenFact> Match(IEnumerable<Fact> read, IEnumerable<Fact> live)
    {
        var byRecord = live.DistinctBy(f => f.RecordId).ToDictionary(f => f.RecordId);
        return
        [
            .. read.GroupBy(f => f.RecordId)
                .Select(g => g.OrderBy(f => f.VoidedAt is null).ThenBy(f => f.RecordedAt).Last())
                .Select(f => new WrittenFact(f, byRecord.GetValueOrDefault(f.RecordId))),
        ];
    }
}
