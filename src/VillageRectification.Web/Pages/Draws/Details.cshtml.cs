using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>One draw: its list, its seed, who was drawn, and what came of it.</summary>
internal class DetailsModel(AppDbContext db, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    public SampleDraw Draw { get; private set; } = null!;

    public FrameCampaign Campaign { get; private set; } = null!;

    public string Unit { get; private set; } = "";

    public DateOnly Today => calendar.Today;

    /// <summary>How many times the same list was drawn from on that day up to this one.</summary>
    public int Time { get; private set; }

    /// <summary>What was drawn together with it in other counties of the reader's scope, by county.</summary>
    public IReadOnlyList<(Guid Id, string County)> Together { get; private set; } = [];

    /// <summary>As <see cref="SampleDraw.Villages"/>, each as it stands; null where it is no longer counted.</summary>
    public IReadOnlyList<(SampleVillage Village, CaseReading? Now)> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        if (await db.SeenDraws().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } draw
            || campaigns.All.FirstOrDefault(c => c.Id == draw.CampaignId) is not { } campaign)
        {
            return NotFound();
        }

        (Draw, Campaign) = (draw, campaign);
        campaigns.Show(campaign.Id);
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, Today, ct))!;
        Unit = figures.Frame.Unit;
        var others = await db.SeenDraws()
            .Where(d => d.Id != draw.Id && (d.Seed == draw.Seed
                || (d.CampaignId == draw.CampaignId && d.Among == draw.Among && d.OccurredOn == draw.OccurredOn && d.RecordedAt < draw.RecordedAt)))
            .Select(d => new { d.Id, d.CampaignId, d.Seed }).ToListAsync(ct);
        Time = 1 + others.Count(d => d.Seed != draw.Seed);
        var counties = campaigns.All.ToDictionary(c => c.Id, c => c.CountyName);
        Together = [.. others.Where(d => d.Seed == draw.Seed && counties.ContainsKey(d.CampaignId)).Select(d => (d.Id, counties[d.CampaignId]))];
        var now = figures.Counted.ToDictionary(r => r.CaseId);
        Rows = [.. draw.Villages.Select(v => (v, now.GetValueOrDefault(v.CaseId)))];
        return Answer();
    }

    /// <summary>The page itself; its paper answers with the document.</summary>
    protected virtual IActionResult Answer() => Page();
}
