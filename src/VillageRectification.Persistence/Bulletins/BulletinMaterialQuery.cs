using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Gathers what a bulletin is composed from. The caller's scope must cover the county, or it would speak of a part of it.</summary>
public static class BulletinMaterialQuery
{
    /// <param name="bulletin">With its notes.</param>
    /// <param name="today">Says whether its month still runs.</param>
    /// <param name="read">
    /// The campaign's figures on a day, as they were known at an instant or (null) are known now: kept ones for a draft, read in its transaction
    /// for an issue.
    /// </param>
    /// <param name="knownAt">The instant of its issue; null for a draft, which shows what is known now.</param>
    public static async Task<BulletinMaterial> BulletinMaterialAsync(
        this AppDbContext db, Bulletin bulletin, DateOnly today, FiguresOn read, DateTime? knownAt, CancellationToken ct)
    {
        var asOf = bulletin.CountsTo(today);
        var figures = await read(asOf, knownAt)
            ?? throw new InvalidOperationException($"Bulletin {bulletin.Id} is open to somebody who does not see its campaign.");
        var (earlier, corrections) = await db.EarlierAsync(bulletin, figures.Frame, today, read, ct);
        return await db.MonthAsync(bulletin, figures, today, ct) with
        {
            Earlier = earlier,
            Corrections = corrections,
            Corrected = await db.CorrectedAsync(bulletin, today, read, ct),
        };
    }

    /// <summary>The same without what is compared with other issues.</summary>
    internal static async Task<BulletinMaterial> MonthAsync(
        this AppDbContext db, Bulletin bulletin, FigureSet figures, DateOnly today, CancellationToken ct)
    {
        var asOf = figures.Frame.AsOf;
        var records = await db.MaterialAsync(figures, ct) with
        {
            IsRunning = bulletin.IsRunning(today),
            Visits = await db.VisitsAsync(bulletin.CampaignId, bulletin.Month.First, asOf, ct),
            Exemplars = await db.ExemplarsAsync(bulletin.CampaignId, asOf, ct),
            Milestones = await db.MilestonesAsync(bulletin.CampaignId, ct),
            IsNextOver = today > bulletin.Month.Next.Last,
        };
        return records.WrittenIn(bulletin);
    }

    /// <summary>What any text about a campaign's villages on a day is composed from.</summary>
    public static async Task<BulletinMaterial> MaterialAsync(this AppDbContext db, FigureSet figures, CancellationToken ct)
    {
        var (campaign, asOf) = (figures.Frame.Campaign.Id, figures.Frame.AsOf);
        var open = figures.Counted.SelectMany(r => r.OpenProblems).ToList();
        return new(figures)
        {
            Recorded = await db.RecordedAsync(campaign, asOf, ct),
            Persons = figures.Readings.ToDictionary(r => r.CaseId, r => r.Persons),
            ProblemsWithoutDueDay = open.Count(p => p.LacksDueDay),
            OldestOverdueProblem = open.Where(p => p.IsOverdue(asOf)).Min(p => p.DueOn),
            Overridden = await db.OverriddenAsync(campaign, ct),
        };
    }

    // Of any day: those of another are none that decides in the figures.
    private static async Task<IReadOnlySet<Guid>> OverriddenAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
        (await db.Inspections.AsNoTracking()
            .Where(i => i.OverrideReason != null && db.Cases.Any(c => c.Id == i.CaseId && c.CampaignId == campaignId))
            .Select(i => i.Id).ToListAsync(ct)).ToHashSet();

    private static async Task<IReadOnlyList<ExemplarReading>> ExemplarsAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct) =>
        await db.Exemplars.AsNoTracking()
            .Where(e => e.OccurredOn <= asOf && db.Cases.Any(c => c.Id == e.CaseId && c.CampaignId == campaignId))
            .OrderBy(e => e.OccurredOn).ThenBy(e => e.Ordinal).ThenBy(e => e.DivisionCode).ThenBy(e => e.Id)
            .Select(e => new ExemplarReading(e.CaseId, e.Story))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<Milestone>> MilestonesAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
        [.. (await db.Campaigns.AsNoTracking().Include(c => c.Milestones).SingleAsync(c => c.Id == campaignId, ct)).Milestones];
}
