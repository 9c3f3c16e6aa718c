using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Plans;

internal static class AlikePlanQuery
{
    /// <summary>So many measures alike are told of; fewer may well be chance.</summary>
    public const int Least = 3;

    /// <summary>So many are looked at: words that a village had and has no more hide nobody else's.</summary>
    private const int Most = 5;

    /// <summary>
    /// The plan within the reader's scope, of the same campaign, that is most like the draft; null when none has three measures of the same words.
    /// </summary>
    public static async Task<AlikePlan?> AlikePlanAsync(this AppDbContext db, RouteCase route, PlanDraft draft, DateOnly today, CancellationToken ct)
    {
        var own = draft.Standing.DistinctBy(i => i.Text).ToDictionary(i => i.Text);
        string[] words = [.. own.Keys];
        if (words.Length < Least)
        {
            return null;
        }

        var (id, campaign) = (route.Id, route.Campaign.Id);
        var measures = db.Measures.Where(m => m.CaseId != id && words.Contains(m.Text)).Select(m => new { m.CaseId, m.Text });
        var revisions = db.MeasureRevisions.Where(r => r.CaseId != id && words.Contains(r.Text)).Select(r => new { r.CaseId, r.Text });
        var candidates = await measures.Concat(revisions).Distinct()
            .Where(m => db.Cases.Any(c => c.Id == m.CaseId && c.CampaignId == campaign))
            .GroupBy(m => m.CaseId).Select(g => new { CaseId = g.Key, Count = g.Count() }).Where(c => c.Count >= Least)
            .OrderByDescending(c => c.Count).ThenBy(c => c.CaseId).Take(Most).ToListAsync(ct);
        foreach (var candidate in candidates)
        {
            var facts = await db.Set<StageFact>().AsNoTracking().Where(f => f.CaseId == candidate.CaseId && f.OccurredOn <= today).ToListAsync(ct);
            (PlanItem, MeasureReading)[] alike =
            [
                .. facts.MeasuresOn(today).Where(m => own.ContainsKey(m.Text)).DistinctBy(m => m.Text).Select(m => (own[m.Text], m)),
            ];
            if (alike.Length >= Least)
            {
                return new(candidate.CaseId, await NameAsync(db, candidate.CaseId, ct), alike);
            }
        }

        return null;
    }

    private static Task<string> NameAsync(AppDbContext db, Guid caseId, CancellationToken ct) => db.Cases.Where(c => c.Id == caseId)
        .Select(c => db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode).SingleAsync(ct);
}
