using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Ledger;

/// <summary>What an import reads before it writes.</summary>
internal static class LedgerQueries
{
    // What a ledger said before is needed although a correction by hand has voided it since.
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    private static readonly Func<AppDbContext, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<WrittenFact>>>[] WrittenKinds =
    [
        WrittenAsync<Baseline>, WrittenAsync<LiaisonAssignment>, WrittenAsync<TeamMember>, WrittenAsync<PostRelease>,
        WrittenAsync<ResponsibilityHolder>, WrittenAsync<ResponsibilityStatement>, WrittenAsync<Diagnosis>, WrittenAsync<Measure>,
        WrittenAsync<MeasureOutcome>, WrittenAsync<Problem>, WrittenAsync<ProblemStatusChange>, WrittenAsync<CommitteeChange>,
        WrittenAsync<MembershipGrowth>, WrittenAsync<ProgressEntry>, WrittenAsync<IndicatorQuantity>, WrittenAsync<PresenceEntry>,
        WrittenAsync<SupportItem>, WrittenAsync<AcceptanceApplication>, WrittenAsync<Inspection>, WrittenAsync<SupervisionVisit>,
        WrittenAsync<Finding>, WrittenAsync<FindingRemedy>, WrittenAsync<MassPetition>, WrittenAsync<Exemplar>,
    ];

    private static readonly Func<AppDbContext, Guid, CancellationToken, Task<IEnumerable<CaseFact>>>[] HistoryKinds =
    [
        HistoryAsync<Baseline>, HistoryAsync<Diagnosis>, HistoryAsync<PlanAdoption>, HistoryAsync<Measure>, HistoryAsync<MeasureOutcome>,
        HistoryAsync<Problem>, HistoryAsync<ProblemStatusChange>, HistoryAsync<AcceptanceApplication>, HistoryAsync<ApplicationWithdrawal>,
        HistoryAsync<InspectionOpening>, HistoryAsync<Inspection>,
    ];

    /// <summary>The facts that were read from those ledger records, with what became of them; tracked.</summary>
    public static async Task<IReadOnlyCollection<WrittenFact>> WrittenAsync(this AppDbContext db, IReadOnlyCollection<Guid> records, CancellationToken ct)
    {
        List<WrittenFact> all = [];
        foreach (var kind in records.Count == 0 ? [] : WrittenKinds)
        {
            all.AddRange(await kind(db, records, ct));
        }

        return all;
    }

    /// <summary>The live facts of a campaign's cases that a stage and its guards are read from.</summary>
    public static async Task<IReadOnlyCollection<CaseFact>> HistoryAsync(this AppDbContext db, Campaign campaign, CancellationToken ct)
    {
        List<CaseFact> all = [];
        foreach (var kind in HistoryKinds)
        {
            all.AddRange(await kind(db, campaign.Id, ct));
        }

        return all;
    }

    /// <summary>What the reading of a ledger needs to know of the campaign; of a campaign that is not there yet, its default indicators.</summary>
    public static async Task<LedgerBackground> BackgroundAsync(this AppDbContext db, Campaign campaign, CancellationToken ct) => LedgerBackground.Of(
        campaign,
        await (
            from @case in db.Cases
            where @case.CampaignId == campaign.Id
            join village in db.Divisions on @case.DivisionCode equals village.Code
            select new { village.Code, village.Name }).Distinct().ToDictionaryAsync(v => v.Code, v => v.Name, ct));

    public static IQueryable<Division> DivisionsOf(this AppDbContext db, string county)
    {
        var range = DivisionRange.OfPrefix(county);
        return db.Divisions.Where(d => string.Compare(d.Code, range.From) >= 0 && string.Compare(d.Code, range.To) <= 0);
    }

    private static async Task<IEnumerable<WrittenFact>> WrittenAsync<T>(AppDbContext db, IReadOnlyCollection<Guid> records, CancellationToken ct)
        where T : Fact
    {
        // One parameter for all: there may be thousands.
        var read = db.Set<T>().IgnoreQueryFilters(LiveFilter).Where(f => f.LedgerRecordId != null && EF.Parameter(records).Contains(f.LedgerRecordId.Value));
        // A filter that a part of a query leaves out is left out of all of it, so "live" is said again.
        var live = db.Set<T>().Where(f => f.VoidedAt == null && read.Any(r => r.RecordId == f.RecordId));
        return WrittenFact.Match(await read.ToListAsync(ct), await live.ToListAsync(ct));
    }

    private static async Task<IEnumerable<CaseFact>> HistoryAsync<T>(AppDbContext db, Guid campaignId, CancellationToken ct)
        where T : CaseFact =>
        await db.Set<T>().AsNoTracking().Where(f => db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaignId)).ToListAsync(ct);
}
