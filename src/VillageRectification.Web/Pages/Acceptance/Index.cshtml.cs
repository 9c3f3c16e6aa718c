using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>验收: who applied and waits, who is inspected, who is to be looked at again; those that press go first, and it says why.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;
    private const string ViewName = "view";
    private const string Named = "case";

    private static readonly QueueView[] Order = [QueueView.Waiting, QueueView.Pending, QueueView.Revisit, QueueView.Settled];

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public FigureFrame Frame { get; private set; } = null!;

    /// <summary>Of the criteria that hold today.</summary>
    public int Items { get; private set; }

    public DateOnly Today => calendar.Today;

    public QueueView View { get; private set; } = QueueView.Waiting;

    public IReadOnlyList<(QueueView View, int Count)> Views { get; private set; } = [];

    public PagedList<QueueRow> Rows { get; private set; } = PagedList<QueueRow>.Empty;

    /// <summary>The village whose risk is told; the first one if none is named.</summary>
    public QueueRow? Shown { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        Frame = figures.Frame;
        var draws = await read.RowsAsync(SampleQueries.Draws, Frame, Campaign.Revision, ct);
        CaseReading[] waiting = [.. figures.Counted.Where(r => r.Acceptance.IsInQueue)];
        var inspectors = await InspectorsAsync(waiting, ct);
        var complete = await CompleteAsync(waiting, ct);
        var applications = await ApplicationsAsync(waiting, ct);
        var self = await SelfAsync(waiting, ct);
        List<QueueRow> all =
        [
            .. figures.Counted.Select(r => new QueueRow(r, RiskReading.Of(r, Frame), Today)
            {
                Complete = complete.TryGetValue(r.CaseId, out var whole) ? whole : null,
                Inspectors = inspectors.GetValueOrDefault(r.CaseId),
                Application = applications.GetValueOrDefault(r.CaseId),
                Self = self.TryGetValue(r.CaseId, out var given) ? given : null,
                Draw = draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToRevisit, SampleList.Passed),
            }),
        ];
        Views = [.. Order.Select(v => (v, all.Count(r => r.View == v)))];
        View = QueryValue.Of<QueueView>(Request.Query[ViewName]) ?? QueueView.Waiting;
        Rows = QueueRow.InOrder(all.Where(r => r.View == View)).ToList().ToPage(Request.Query, PageSize);
        Shown = all.FirstOrDefault(r => r.View == View && $"{r.Village.CaseId}" == Request.Query[Named]) ?? (Rows.Count > 0 ? Rows[0] : null);
    }

    // The last opening of each village that is being inspected.
    private async Task<Dictionary<Guid, string>> InspectorsAsync(CaseReading[] waiting, CancellationToken ct)
    {
        Guid[] ids = [.. waiting.Where(r => r.Acceptance.Stage.IsUnderInspection()).Select(r => r.CaseId)];
        return ids.Length == 0 ? [] : (await db.InspectionOpenings.AsNoTracking().Where(o => ids.Contains(o.CaseId)).ToListAsync(ct))
            .GroupBy(o => o.CaseId).ToDictionary(g => g.Key, g => g.Chronological().Last().Inspectors);
    }

    // Of the villages under inspection those of which nothing is missing for a verdict, with what they come to.
    private async Task<Dictionary<Guid, (InspectionSheet, InspectionOutcome)?>> CompleteAsync(CaseReading[] waiting, CancellationToken ct)
    {
        Guid[] ids = [.. waiting.Where(r => r.Acceptance.Stage.IsUnderInspection()).Select(r => r.CaseId)];
        Dictionary<Guid, (InspectionSheet, InspectionOutcome)?> complete = [];
        if (ids.Length == 0)
        {
            return complete;
        }

        IEnumerable<CaseFact> steps = await db.Set<StageFact>().AsNoTracking().Where(f => ids.Contains(f.CaseId)).ToListAsync(ct);
        IEnumerable<CaseFact> marks = await db.ItemScores.AsNoTracking().Where(f => ids.Contains(f.CaseId)).ToListAsync(ct);
        IEnumerable<CaseFact> votes = await db.RepresentativesVotes.AsNoTracking().Where(f => ids.Contains(f.CaseId)).ToListAsync(ct);
        IEnumerable<CaseFact> surveys = await db.HouseholdSurveys.AsNoTracking().Where(f => ids.Contains(f.CaseId)).ToListAsync(ct);
        var facts = steps.Concat(marks).Concat(votes).Concat(surveys).ToLookup(f => f.CaseId);
        var campaign = await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == Campaign!.Id, ct);
        foreach (var id in ids)
        {
            CaseFact[] own = [.. facts[id]];
            if (own.OfType<InspectionOpening>().Chronological().LastOrDefault() is { } opening
                && own.SheetOf(opening, campaign) is var sheet && sheet.Reached(campaign.Thresholds) is { } reached)
            {
                complete[id] = (sheet, reached);
            }
        }

        return complete;
    }

    // Those that were withdrawn count: each was handed in.
    private async Task<Dictionary<Guid, int>> ApplicationsAsync(CaseReading[] waiting, CancellationToken ct)
    {
        Guid[] ids = [.. waiting.Select(r => r.CaseId)];
        return ids.Length == 0 ? [] : await db.AcceptanceApplications.Where(a => ids.Contains(a.CaseId) && a.OccurredOn <= Today)
            .GroupBy(a => a.CaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    // Of each item the last points.
    private async Task<Dictionary<Guid, (int Points, int Items)?>> SelfAsync(CaseReading[] waiting, CancellationToken ct)
    {
        Guid[] ids = [.. waiting.Select(r => r.CaseId)];
        if (ids.Length == 0)
        {
            return [];
        }

        Items = (await db.StandardOfAsync(Campaign!.Id, Today, ct)).Items.Count;
        return (await db.SelfScoresOfAsync(ids, ct)).ToDictionary(g => g.Key, g =>
        {
            var last = g.ToList().SelfScoresOn(Today);
            return last.Count == 0 ? ((int Points, int Items)?)null : (last.Values.Sum(s => s.Score), last.Count);
        });
    }
}
