using System.Reflection;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>A fact that an earlier import wrote for a row, and what became of it.</summary>
/// <param name="Read">As the ledger last said it, live or not.</param>
/// <param name="Live">The live fact of the same record: the same one, its successor by hand, or null when it was withdrawn.</param>
public sealed record WrittenFact(Fact Read, Fact? Live)
{
    /// <summary>What of the live fact a correction by hand said last: no ledger takes that back.</summary>
    internal IReadOnlyCollection<PropertyInfo> ByHand { get; private init; } = [];

    /// <summary>A measure that plans adopted since have changed: what a ledger says of it is older than they are.</summary>
    internal bool IsRevised { get; private init; }

    /// <param name="read">Facts with <see cref="Fact.LedgerRecordId"/>, live or not.</param>
    /// <param name="versions">Every version, live or not, of what <paramref name="read"/> is about, the revisions of its measures, and any other facts.</param>
    public static IReadOnlyList<WrittenFact> Match(IEnumerable<Fact> read, IReadOnlyCollection<Fact> versions)
    {
        var byRecord = versions.ToLookup(f => f.RecordId);
        var revised = versions.OfType<MeasureRevision>().Where(Holds).Select(r => r.MeasureRecordId).ToHashSet();
        return
        [
            .. read.GroupBy(f => f.RecordId)
                .Select(g => Of(g, [.. AsWritten(byRecord[g.Key])]) with { IsRevised = revised.Contains(g.Key) }),
        ];
    }

    private static WrittenFact Of(IEnumerable<Fact> read, Fact[] versions) =>
        new(AsWritten(read).Last(), versions.LastOrDefault(Holds)) { ByHand = SaidByHand(versions) };

    // What holds last.
    private static IOrderedEnumerable<Fact> AsWritten(IEnumerable<Fact> facts) => facts.OrderBy(Holds).ThenBy(f => f.RecordedAt);

    private static bool Holds(Fact fact) => fact.VoidedAt is null && !fact.IsVoided;

    // A correction that was withdrawn said nothing, and what it put back is what stood before it.
    private static HashSet<PropertyInfo> SaidByHand(Fact[] versions)
    {
        HashSet<PropertyInfo> byHand = [];
        Fact[] said = [.. versions.Where(f => f.VoidReason != Withdrawal.Reason)];
        foreach (var (before, now) in said.Zip(said.Skip(1)))
        {
            var changed = now.SaidOtherwise(before).ToArray();
            if (now.Source is FactSource.Account)
            {
                byHand.UnionWith(changed);
            }
            else
            {
                byHand.ExceptWith(changed);
            }
        }

        return byHand;
    }
}
