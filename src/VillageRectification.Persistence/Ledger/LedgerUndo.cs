using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Interceptors;

namespace VillageRectification.Persistence.Ledger;

/// <summary>Undoes an import in one transaction that no other save overlaps: all of it or nothing.</summary>
public sealed class LedgerUndo(AppDbContext db, TimeProvider clock)
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>What the import did and what was written since, as it stands now.</summary>
    public async Task<ImportedWork> ReadAsync(ImportedLedger import, CancellationToken ct)
    {
        var county = await db.Campaigns.Where(c => c.Id == import.CampaignId).Select(c => c.CountyCode).SingleAsync(ct);
        var range = DivisionRange.OfPrefix(county);
        var (low, high, at) = (range.From, range.To, import.At);
        var facts = db.Set<Fact>().IgnoreQueryFilters(LiveFilter)
            .Where(f => string.Compare(f.DivisionCode, low) >= 0 && string.Compare(f.DivisionCode, high) <= 0);
        return new(
            await facts.AsNoTracking().Where(f => f.RecordedAt == at).ToListAsync(ct),
            await facts.AsNoTracking().Where(f => f.VoidedAt == at).ToListAsync(ct),
            await facts.AsNoTracking().Where(f => f.RecordedAt > at && f.VoidedAt == null).ToListAsync(ct));
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="ImportUndo.AgainstUndoing(ImportedLedger, ImportedWork, string?)"/>.</exception>
    public async Task UndoAsync(Guid id, string? reason, CancellationToken ct)
    {
        await using var transaction = await db.BeginAloneAsync(ct);
        db.ChangeTracker.Clear();
        var import = await db.ImportedLedgers.SingleAsync(i => i.Id == id, ct);
        var work = await ReadAsync(import, ct);
        // Before they are voided, so that the change is seen.
        db.AttachRange(work.Live);
        var (touched, campaign) = (work.Cases, import.CampaignId);
        var cases = await db.Cases.Where(c => c.CampaignId == campaign && touched.Contains(c.Id)).ToListAsync(ct);
        var history = await db.Set<StageFact>().AsNoTracking().Where(f => touched.Contains(f.CaseId)).ToListAsync(ct);
        db.AddRange(import.Undo(work, cases, history, reason, db.AccountId, clock.Instant()));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
