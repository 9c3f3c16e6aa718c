using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>A township has one secretary at a time; a ledger names him once a village.</summary>
internal static class TownshipHolders
{
    public static void Warn(LedgerBooks books, LedgerStock stock)
    {
        var written = books.Facts.Where(f => f.Fact is ResponsibilityHolder { Post: HolderPost.Secretary })
            .Select(f => (Holder: (ResponsibilityHolder)f.Fact, f.Row))
            .ToLookup(f => (f.Holder.DivisionCode, f.Holder.OccurredOn));
        foreach (var township in written)
        {
            // A holder that one of the new facts succeeds is no longer there.
            var replaced = township.Select(f => f.Holder.RecordId).ToHashSet();
            string[] names =
            [
                .. stock.Holders
                    .Where(h => h.Post is HolderPost.Secretary && (h.DivisionCode, h.OccurredOn) == township.Key && !replaced.Contains(h.RecordId))
                    .Concat(township.Select(f => f.Holder))
                    .Select(h => h.Name)
                    .Distinct(),
            ];
            if (names.Length > 1)
            {
                var row = township.FirstOrDefault(f => f.Holder.Name != names[0]).Row ?? township.First().Row;
                books.Warn(LedgerNotice.TwoSecretaries(names), row, LedgerColumnNames.TownshipSecretary);
            }
        }
    }
}
