using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>今天 of who works in villages: what is overdue, what is due in two weeks, how the villages stand.</summary>
internal sealed record TodayHome(
    FrameCampaign Campaign, IReadOnlyList<WorkTask> Overdue, IReadOnlyList<WorkTask> Soon, IReadOnlyList<TodayVillage> Villages)
{
    private const int SoonDays = 15;

    public static async Task<TodayHome> LoadAsync(AppDbContext db, CampaignFigures read, FrameCampaign campaign, DateOnly today, CancellationToken ct)
    {
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        var cases = db.Cases.Where(c => c.CampaignId == campaign.Id && c.Standing != Standing.Removed).Select(c => c.Id);
        var names = figures.Counted.ToDictionary(r => r.CaseId, r => r.Village);
        WorkTask[] tasks =
        [
            .. figures.Counted.SelectMany(r => TodayText.Plan(r)),
            .. (await db.MeasuresOf(cases, today).ToListAsync(ct)).Where(m => m.DoneOn is null && names.ContainsKey(m.CaseId)).Select(m => TodayText.Measure(m, names[m.CaseId])),
            .. (await db.ProblemsOf(cases, today).ToListAsync(ct)).Where(p => p.Reading.IsOpen && names.ContainsKey(p.CaseId)).Select(p => TodayText.Problem(p, names[p.CaseId])),
            .. (await db.FindingsOf(cases, today).ToListAsync(ct)).Where(f => f.RemediedOn is null && names.ContainsKey(f.CaseId)).Select(f => TodayText.Finding(f, names[f.CaseId])),
        ];
        return new(
            campaign,
            [.. tasks.Where(t => t.DueOn < today).OrderBy(t => t.DueOn).ThenBy(t => t.Address, StringComparer.Ordinal)],
            [.. tasks.Where(t => t.DueOn >= today && t.DueOn <= today.AddDays(SoonDays)).OrderBy(t => t.DueOn).ThenBy(t => t.Address, StringComparer.Ordinal)],
            [.. figures.Counted.Select(r => new TodayVillage(r, [.. TodayText.Presence(r, figures.Frame)]))]);
    }
}

/// <summary>A village of the reader, with a line on each capacity's days this month.</summary>
internal sealed record TodayVillage(CaseReading Reading, IReadOnlyList<string> Presence);
