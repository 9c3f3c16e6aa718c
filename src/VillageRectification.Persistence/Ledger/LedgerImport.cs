using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Ledger;

/// <summary>Imports a ledger in one transaction that no other save overlaps: all of it or nothing.</summary>
public sealed class LedgerImport(AppDbContext db, CallerAccess access)
{
    /// <summary>What an import would do; nothing is saved.</summary>
    /// <exception cref="RuleViolationException">The county is outside the caller's scope, or the campaign has other dates.</exception>
    public Task<LedgerChanges> PreviewAsync(LedgerHeading heading, LedgerReading reading, CancellationToken ct) =>
        PreviewAsync(heading, reading, LedgerRemovals.None, ct);

    /// <param name="removals">Which blank cells remove what stood there.</param>
    /// <inheritdoc cref="PreviewAsync(LedgerHeading, LedgerReading, CancellationToken)"/>
    public async Task<LedgerChanges> PreviewAsync(LedgerHeading heading, LedgerReading reading, LedgerRemovals removals, CancellationToken ct)
    {
        var changes = await PlanAsync(heading, reading, removals, ct);
        db.ChangeTracker.Clear();
        return changes;
    }

    /// <summary>Plans and saves under one lock; the file was read before.</summary>
    /// <param name="shown">The digest of the preview that was confirmed; null when nobody was asked.</param>
    /// <exception cref="RuleViolationException">As for the preview.</exception>
    /// <exception cref="LedgerRefusedException">The ledger has problems, or its outcome is no longer the one shown.</exception>
    public Task<LedgerChanges> ImportAsync(LedgerHeading heading, LedgerReading reading, string? shown, CancellationToken ct) =>
        ImportAsync(heading, reading, LedgerRemovals.None, shown, ct);

    /// <param name="removals">Which blank cells remove what stood there.</param>
    /// <param name="within">What is saved with it, in the same transaction.</param>
    /// <param name="file">Its name, for the history of imports.</param>
    /// <inheritdoc cref="ImportAsync(LedgerHeading, LedgerReading, string?, CancellationToken)"/>
    public async Task<LedgerChanges> ImportAsync(
        LedgerHeading heading, LedgerReading reading, LedgerRemovals removals, string? shown, CancellationToken ct, Func<LedgerChanges, Task>? within = null,
        string file = "")
    {
        await using var transaction = await db.BeginAloneAsync(ct);
        var changes = await PlanAsync(heading, reading, removals, ct);
        Refusal[] against = [.. changes.AgainstImporting(shown)];
        if (against.Length > 0)
        {
            db.ChangeTracker.Clear();
            throw new LedgerRefusedException(changes, against);
        }

        if (!changes.AddsNothing)
        {
            db.AddRange(changes.Roots);
            await db.SaveManyAsync(changes.Facts, ct);
            var import = new ImportedLedger(file, changes);
            db.Add(import);
            await db.SaveChangesAsync(ct);
            changes = changes with { ImportId = import.Id };
        }

        if (within is not null)
        {
            await within(changes);
        }

        await transaction.CommitAsync(ct);
        return changes;
    }

    private async Task<LedgerChanges> PlanAsync(LedgerHeading heading, LedgerReading reading, LedgerRemovals removals, CancellationToken ct)
    {
        // Whatever an earlier attempt in this scope has left behind would be taken for what is stored.
        db.ChangeTracker.Clear();
        var first = reading.Against(LedgerBackground.OfNew);
        if (first.CountyCode is not { } county)
        {
            return LedgerChanges.Unreadable(first);
        }

        RuleViolationException.ThrowIfAny(heading.AgainstCounty(county, access.Current.Scope.Range));
        var (campaign, isNew) = await CampaignAsync(county, heading, ct);
        var workbook = isNew ? first : reading.Against(await BackgroundAsync(campaign, reading, ct));
        var records = await db.StandingRecords(campaign).AsNoTracking().ToListAsync(ct);
        var pairings = LedgerPlan.Pair(workbook, records, removals, heading.Form is { Sheets.Count: > 0 });
        var stock = await StockAsync(campaign, pairings, ct);
        var changes = LedgerPlan.Write(workbook, pairings, stock, isNew);
        return isNew ? changes with { Roots = [campaign, .. changes.Roots] } : changes;
    }

    private async Task<LedgerBackground> BackgroundAsync(Campaign campaign, LedgerReading reading, CancellationToken ct)
    {
        var background = await db.BackgroundAsync(campaign, ct);
        if (reading.Rows.Any(r => r.Row.Sheet == LedgerForm.Villages.Name && !r.Row.Answers(LedgerColumnNames.Level)))
        {
            background = background with { ListedByHand = await db.ListedByHandAsync(campaign, ct) };
        }

        return reading.Sheet is { } sheet
            ? background with
            {
                Days = await db.RecordedDaysAsync(campaign, sheet.Month, ct),
                EndedDays = await db.EndedDaysAsync(campaign, sheet.Month, ct),
            }
            : background;
    }

    private async Task<(Campaign Campaign, bool IsNew)> CampaignAsync(string county, LedgerHeading heading, CancellationToken ct)
    {
        var existing = await db.Campaigns.Include(c => c.Indicators).Include(c => c.Terms).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.CountyCode == county && c.Name == heading.Campaign, ct);
        if (existing is null)
        {
            return (
                new(county, CountyNames.Of(county), heading.Campaign, heading.Start, heading.Deadline, CampaignWords.Of(heading.Label, heading.Unit)), true);
        }

        RuleViolationException.ThrowIfAny(
            [.. existing.AgainstOtherDates(heading.Start, heading.Deadline), .. existing.AgainstOtherWords(heading.Label, heading.Unit)]);
        return (existing, false);
    }

    private async Task<LedgerStock> StockAsync(Campaign campaign, IReadOnlyList<LedgerPairing> pairings, CancellationToken ct)
    {
        var corrected = pairings.SelectMany(p => p.Rows).Where(r => r.Kind is LedgerChangeKind.Corrected).Select(r => r.Stored!).ToArray();
        Guid[] unchanged = [.. pairings.SelectMany(p => p.Rows).Where(r => r.Kind is LedgerChangeKind.Unchanged).Select(r => r.Stored!.RecordId)];
        Guid[] absent = [.. pairings.SelectMany(p => p.Absent).Select(r => r.RecordId)];
        // Tracked before they are voided, so that the change is seen.
        db.AttachRange(corrected);
        var cases = await db.ListedCases().Where(c => c.CampaignId == campaign.Id).ToListAsync(ct);
        var asks = cases.Count > 0 && pairings.Any(p => p.Rows.Any(r => r.Kind is not LedgerChangeKind.Unchanged || r.Blanks.Count > 0));
        return new(
            campaign,
            cases,
            await db.DivisionsOf(campaign.CountyCode).ToListAsync(ct),
            await db.Departments.Where(d => d.CountyCode == campaign.CountyCode).ToListAsync(ct),
            await db.WrittenAsync([.. corrected.Select(r => r.RecordId), .. await db.TouchedByHandAsync([.. unchanged, .. absent], ct)], ct),
            await db.HistoryAsync(campaign, ct),
            await db.ResponsibilityHolders.AsNoTracking().Where(h => h.CampaignId == campaign.Id).ToListAsync(ct))
        {
            ReportedByHand = await db.ReportedByHandAsync(campaign, ct),
            ByHand = asks ? await db.ByHandAsync(campaign, ct) : [],
            WholesByHand = asks ? await db.WholesByHandAsync(campaign, ct) : [],
            AboutByHand = asks ? await db.AboutByHandAsync(campaign, ct) : [],
        };
    }
}
