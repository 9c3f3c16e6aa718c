using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// What was written down about one village, for its chronicle. One village's facts are some hundreds of rows in two years, so they are
/// read whole. Without presence, which is counted by day, and without petitions, of which no single village's are shown.
/// </summary>
public static class CaseFacts
{
    /// <summary>Live facts up to <paramref name="asOf"/>, in no particular order; a query a kind.</summary>
    public static async Task<IReadOnlyList<CaseFact>> ChronicleOfAsync(this AppDbContext db, Guid caseId, DateOnly asOf, CancellationToken ct)
    {
        List<CaseFact> all = [];
        await Add(db.StandingChanges);
        await Add(db.ResponsibilityStatements);
        await Add(db.Diagnoses);
        await Add(db.PlanAdoptions);
        await Add(db.PlanReturns);
        await Add(db.Measures);
        await Add(db.MeasureOutcomes);
        await Add(db.Problems);
        await Add(db.ProblemStatusChanges);
        await Add(db.CommitteeChanges);
        await Add(db.MembershipGrowths);
        await Add(db.ProgressEntries);
        await Add(db.IndicatorQuantities);
        await Add(db.SupportItems);
        await Add(db.AcceptanceApplications);
        await Add(db.ApplicationWithdrawals);
        await Add(db.InspectionOpenings);
        await Add(db.Inspections);
        await Add(db.SupervisionVisits);
        await Add(db.Findings);
        await Add(db.FindingRemedies);
        await Add(db.Exemplars);
        return all;

        async Task Add<T>(IQueryable<T> facts)
            where T : CaseFact => all.AddRange(await facts.AsNoTracking().Where(f => f.CaseId == caseId && f.OccurredOn <= asOf).ToListAsync(ct));
    }

    /// <summary>The days on which somebody was in the village, by capacity, the latest first.</summary>
    public static async Task<IReadOnlyList<PresenceDay>> PresenceDaysOfAsync(this AppDbContext db, Guid caseId, DateOnly asOf, CancellationToken ct) =>
        await db.PresenceEntries.AsNoTracking().Where(p => p.CaseId == caseId && p.OccurredOn <= asOf)
            .Select(p => new { p.OccurredOn, p.Capacity }).Distinct().OrderByDescending(p => p.OccurredOn).ThenBy(p => p.Capacity)
            .Select(p => new PresenceDay(p.OccurredOn, p.Capacity)).ToListAsync(ct);
}
