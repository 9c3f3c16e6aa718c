using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Ledger;

/// <summary>What an import reads before it writes.</summary>
internal static class LedgerQueries
{
    // What a ledger said before is needed although a correction by hand has voided it since.
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    private static readonly Expression<Func<Fact, bool>> IsEndedByHand =
        f => f.VoidedAt != null && f.VoidReason != LedgerChanges.VoidReason && f.VoidReason != Withdrawal.OfImport;

    /// <summary>
    /// What ledgers said of the campaign's villages, as they are listed: of one that was removed and listed anew what was said before is of the listing
    /// that ended.
    /// </summary>
    public static IQueryable<LedgerRecord> StandingRecords(this AppDbContext db, Campaign campaign)
    {
        var villages = db.Cases.Where(c => c.CampaignId == campaign.Id);
        return db.LedgerRecords.Where(r => r.CampaignId == campaign.Id
            && !villages.Any(c => c.DivisionCode == r.DivisionCode && c.Standing != Standing.Removed
                && db.StandingChanges.Any(s => s.CaseId == c.Id && s.Standing == Standing.Active && s.Reason == null && s.RecordedAt > r.RecordedAt)
                && villages.Any(o => o.DivisionCode == r.DivisionCode
                    && db.StandingChanges.Any(s => s.CaseId == o.Id && s.Standing == Standing.Removed))));
    }

    /// <summary>The facts that were read from those ledger records, with what became of them; tracked.</summary>
    public static async Task<IReadOnlyCollection<WrittenFact>> WrittenAsync(this AppDbContext db, IReadOnlyCollection<Guid> records, CancellationToken ct)
    {
        if (records.Count == 0)
        {
            return [];
        }

        // What an import wrote that was undone was never written. One parameter for all: there may be thousands.
        var facts = db.Set<Fact>().IgnoreQueryFilters(LiveFilter).Where(f => f.VoidReason != Withdrawal.OfImport);
        var read = facts
            .Where(f => f.LedgerRecordId != null && EF.Parameter(records).Contains(f.LedgerRecordId.Value) && !(f is LedgerRecord));
        var all = await read.ToListAsync(ct);
        Guid[] about = [.. all.Select(f => f.RecordId).Distinct()];
        var versions = await facts
            .Where(f => EF.Parameter(about).Contains(f.RecordId) && !(f is LedgerRecord)).ToListAsync(ct);
        var revisions = await db.MeasureRevisions.AsNoTracking().Where(r => EF.Parameter(about).Contains(r.MeasureRecordId)).ToListAsync(ct);
        return WrittenFact.Match(all, [.. versions, .. revisions]);
    }

    /// <summary>Of those ledger records the ones of which a fact that was read was corrected or withdrawn by hand.</summary>
    public static async Task<IReadOnlyList<Guid>> TouchedByHandAsync(this AppDbContext db, IReadOnlyCollection<Guid> records, CancellationToken ct) =>
        records.Count == 0 ? []
        : await db.Set<Fact>().IgnoreQueryFilters(LiveFilter).Where(IsEndedByHand)
            .Where(f => f.LedgerRecordId != null && EF.Parameter(records).Contains(f.LedgerRecordId.Value) && !(f is LedgerRecord))
            .Select(f => f.LedgerRecordId!.Value).Distinct().ToListAsync(ct);

    /// <summary>The live facts of a campaign's cases that a stage and its guards are read from.</summary>
    public static async Task<IReadOnlyCollection<StageFact>> HistoryAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
        await db.Set<StageFact>().AsNoTracking().Where(f => db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaign.Id)).ToListAsync(ct);

    /// <summary>The live facts of a campaign's cases that were written in the program itself.</summary>
    public static async Task<IReadOnlyCollection<CaseFact>> ByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
        await db.Set<CaseFact>().AsNoTracking().Where(f => f.LedgerRecordId == null && f.Source == FactSource.Account
            && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaign.Id)).ToListAsync(ct);

    /// <summary>Live facts that ledgers wrote about what was written, or corrected, in the program itself, and in the same row as what was corrected.</summary>
    public static async Task<IReadOnlyCollection<CaseFact>> AboutByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
    [
        .. (await db.OfRowsTouchedAsync(campaign, ct)).Concat(await db.OfWhatIsByHandAsync(campaign, ct)).DistinctBy(f => f.Id),
    ];

    // A verdict has another day by now: the application of its row is there all the same.
    private static async Task<List<CaseFact>> OfRowsTouchedAsync(this AppDbContext db, Campaign campaign, CancellationToken ct)
    {
        var touched = await db.Set<Fact>().IgnoreQueryFilters(LiveFilter).Where(IsEndedByHand).OfType<CaseFact>()
            .Where(f => f.LedgerRecordId != null && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaign.Id))
            .Select(f => f.LedgerRecordId!.Value).Distinct().ToListAsync(ct);
        return touched.Count == 0 ? [] : await db.Set<CaseFact>().AsNoTracking()
            .Where(f => f.LedgerRecordId != null && EF.Parameter(touched).Contains(f.LedgerRecordId.Value)).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<CaseFact>> OfWhatIsByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
    [
        .. await db.About<ProblemStatusChange>(campaign, s => db.Problems.Any(p => p.RecordId == s.ProblemRecordId && p.LedgerRecordId == null), ct),
        .. await db.About<MeasureOutcome>(campaign, o => db.Measures.Any(m => m.RecordId == o.MeasureRecordId && m.LedgerRecordId == null), ct),
        .. await db.About<IndicatorQuantity>(campaign, q => db.ProgressEntries.Any(e => e.RecordId == q.ProgressRecordId && e.LedgerRecordId == null), ct),
        .. await db.About<PostRelease>(campaign, r => db.TeamMembers.Any(m => m.RecordId == r.MemberRecordId && m.LedgerRecordId == null), ct),
        .. await db.About<Finding>(campaign, f => db.SupervisionVisits.Any(v => v.RecordId == f.VisitRecordId && v.LedgerRecordId == null), ct),
        .. await db.About<FindingRemedy>(campaign, r => db.Findings.Any(f => f.RecordId == r.FindingRecordId && f.LedgerRecordId == null), ct),
    ];

    /// <summary>Live facts that ledgers wrote and to which something was added in the program itself that takes a row of its own with them.</summary>
    public static async Task<IReadOnlyCollection<CaseFact>> WholesByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
    [
        .. await db.About<SupervisionVisit>(campaign, v => db.Findings.Any(f => f.VisitRecordId == v.RecordId && f.LedgerRecordId == null), ct),
        .. await db.About<ProgressEntry>(campaign, e => db.IndicatorQuantities.Any(q => q.ProgressRecordId == e.RecordId && q.LedgerRecordId == null), ct),
    ];

    private static Task<List<T>> About<T>(this AppDbContext db, Campaign campaign, Expression<Func<T, bool>> isOfHand, CancellationToken ct)
        where T : CaseFact => db.Set<T>().AsNoTracking()
            .Where(f => f.LedgerRecordId != null && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaign.Id)).Where(isOfHand).ToListAsync(ct);

    /// <summary>Villages and months whose petitions were reported in the program itself.</summary>
    public static async Task<IReadOnlySet<(Guid CaseId, DateOnly Month)>> ReportedByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
        (await db.MassPetitions.AsNoTracking()
            .Where(p => p.LedgerRecordId == null && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign.Id))
            .Select(p => new { p.CaseId, p.OccurredOn }).ToListAsync(ct))
        .Select(p => (p.CaseId, p.OccurredOn)).ToHashSet();

    /// <summary>Codes of the campaign's villages of which no row of 村情台账 was imported.</summary>
    public static async Task<IReadOnlySet<string>> ListedByHandAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) =>
        (await db.Cases.Where(c => c.CampaignId == campaign.Id && !db.LedgerRecords.Any(
                r => r.CampaignId == campaign.Id && r.Sheet == LedgerForm.Villages.Name && r.DivisionCode == c.DivisionCode))
            .Select(c => c.DivisionCode).ToListAsync(ct)).ToHashSet();

    /// <summary>What the reading of a ledger needs to know of the campaign; of a campaign that is not there yet, its default indicators.</summary>
    public static async Task<LedgerBackground> BackgroundAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) => LedgerBackground.Of(
        campaign,
        await (
            from @case in db.ListedCases()
            where @case.CampaignId == campaign.Id
            join village in db.Divisions on @case.DivisionCode equals village.Code
            select new { village.Code, village.Name }).Distinct().ToDictionaryAsync(v => v.Code, v => v.Name, ct));
}
