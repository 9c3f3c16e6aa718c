using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Persistence.Ledger;

/// <summary>What a ledger writes where it sets no due day: 长期坚持, 立行立改. The imported row keeps it.</summary>
public static class DueWordQueries
{
    /// <summary>By the record of the measure or problem; asks nothing where all have a day.</summary>
    /// <param name="facts">Of one case, live.</param>
    public static async Task<IReadOnlyDictionary<Guid, string>> DueWordsAsync(this AppDbContext db, IEnumerable<CaseFact> facts, CancellationToken ct)
    {
        var without = facts.Where(f => f is { LedgerRecordId: not null } and (Measure { DueOn: null } or Problem { DueOn: null }))
            .ToLookup(f => f.LedgerRecordId!.Value, f => f.RecordId);
        if (without.Count == 0)
        {
            return new Dictionary<Guid, string>();
        }

        Guid[] rows = [.. without.Select(w => w.Key)];
        var records = await db.LedgerRecords.AsNoTracking().Where(r => rows.Contains(r.RecordId) && r.VoidedAt == null).ToListAsync(ct);
        return records.Select(r => (r.RecordId, Word: WordOf(r))).Where(r => r.Word is not null)
            .SelectMany(r => without[r.RecordId].Select(f => (Fact: f, r.Word))).DistinctBy(f => f.Fact).ToDictionary(f => f.Fact, f => f.Word!);
    }

    private static string? WordOf(LedgerRecord record) => LedgerCells.Read(record).DayWord(
        record.Sheet == LedgerForm.Measures.Name ? LedgerColumnNames.DueOn : LedgerColumnNames.HandlingDueOn);
}
