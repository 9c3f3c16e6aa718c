using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>The versions of the acceptance criteria.</summary>
public static class CriteriaQueries
{
    /// <summary>Those in force on a day: of an inspection the day of the application.</summary>
    public static async Task<AcceptanceStandard> StandardOfAsync(this AppDbContext db, Guid campaignId, DateOnly day, CancellationToken ct) =>
        (await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == campaignId, ct)).StandardOn(day);

    /// <summary>An inspection as it stands, by the criteria of its application, with what it carries over.</summary>
    /// <param name="facts">The case's, live.</param>
    public static async Task<InspectionSheet> SheetOfAsync(
        this AppDbContext db, Guid campaignId, InspectionOpening opening, IReadOnlyCollection<CaseFact> facts, CancellationToken ct) =>
        facts.SheetOf(opening, await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == campaignId, ct));

    /// <summary>What each county verdict of a case found not reached, by its record. No query where all of them were given on paper.</summary>
    /// <param name="facts">The case's, live.</param>
    public static async Task<ILookup<Guid, MissedItem>> MissedAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<CaseFact> facts, CancellationToken ct)
    {
        Inspection[] verdicts = [.. facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County)];
        var campaign = verdicts.Length > 0 && facts.Any(f => f is ItemScore)
            ? await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == campaignId, ct) : null;
        return verdicts.SelectMany(v => (campaign is null ? MissedItem.Of(v, null) : facts.MissedOf(v, campaign)).Select(m => (v.RecordId, Item: m)))
            .ToLookup(m => m.RecordId, m => m.Item);
    }

    /// <summary>As of <see cref="InspectionSheet.RuleBeside"/>; null also of a verdict before which no inspection was opened here.</summary>
    public static async Task<InspectionOutcome?> RuleBesideAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<CaseFact> facts, Inspection verdict, CancellationToken ct) =>
        verdict.OverrideReason is not null && facts.OpeningOf(verdict) is { } opening
            ? facts.SheetOf(opening, await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == campaignId, ct)).RuleBeside(verdict)
            : null;

    /// <summary>With every version.</summary>
    public static IQueryable<Campaign> WithCriteria(this IQueryable<Campaign> campaigns) =>
        campaigns.Include(c => c.CriteriaVersions).Include(c => c.Criteria).AsSingleQuery();

    /// <summary>What townships said of villages item by item, with the county's verdicts, which say for which application: for
    /// <see cref="AssessmentSteps.SelfScoresOn"/>, by case.</summary>
    public static async Task<ILookup<Guid, CaseFact>> SelfScoresOfAsync(this AppDbContext db, IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        var scores = await db.SelfScores.AsNoTracking().Where(s => cases.Contains(s.CaseId)).ToListAsync(ct);
        var verdicts = scores.Count == 0 ? []
            : await db.Inspections.AsNoTracking().Where(i => cases.Contains(i.CaseId) && i.Kind == InspectionKind.County).ToListAsync(ct);
        return scores.Concat<CaseFact>(verdicts).ToLookup(f => f.CaseId);
    }
}
