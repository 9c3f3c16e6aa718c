using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>Opens the documents about somebody's villages, for their own pages and for those of their numbers.</summary>
internal sealed class PaperDesk(AppDbContext db, CampaignFigures read, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar)
{
    /// <summary>The reader may open it.</summary>
    public bool May(CountyPaper paper) => !paper.IsSent || access.Current.May(Act.Supervise);

    /// <summary>Null without a campaign in reach.</summary>
    /// <param name="asked">Whose, and of which month, as the address has them.</param>
    public async Task<OpenedPaper?> OpenAsync(CountyPaper paper, (string? Whose, string? Month) asked, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } campaign)
        {
            return null;
        }

        var choice = paper.IsOfMonth ? MonthChoice.Of(asked.Month, campaign.Start, calendar.Today) : null;
        var asOf = choice is { Later: not null, Shown.Last: var last } ? last : calendar.Today;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, asOf, ct))!;
        var whose = paper.For(figures).FirstOrDefault(w => w == asked.Whose);
        var material = whose is null ? null : await MaterialAsync(paper, figures, ct);
        return new(
            campaign, figures, paper.Name, whose, choice,
            material is null ? null : paper.Write(material, access.Current.Scope, whose!), material is null ? new([], []) : paper.Numbers(material, whose!))
        {
            Address = Links.CountyPaper(paper.Key, whose, choice?.Shown),
        };
    }

    /// <summary>帮扶月表; null without a campaign in reach.</summary>
    /// <param name="month">As the address has it.</param>
    public async Task<(OpenedPaper Paper, SupportMonth Sheet)?> OpenSupportAsync(string? month, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } campaign)
        {
            return null;
        }

        var choice = MonthChoice.Of(month, campaign.Start, calendar.Today);
        var last = choice.Shown.Last < calendar.Today ? choice.Shown.Last : calendar.Today;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, last, ct))!;
        var county = campaign.CountyCode;
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        SupportMonth sheet = new(figures, choice.Shown, departments, await SupportAsync(campaign.Id, last, ct));
        return (
            new(campaign, figures, SupportMonth.Name, Whose: null, choice, sheet.Document(), sheet.Numbers) { Address = Links.SupportMonth(choice.Shown) },
            sheet);
    }

    private async Task<BulletinMaterial> MaterialAsync(CountyPaper paper, FigureSet figures, CancellationToken ct) =>
        await db.MaterialAsync(figures, ct) is var m && paper.IsOfCampaign ? await db.WithCampaignWorkAsync(m, ct) : m;

    private async Task<ILookup<Guid, CaseFact>> SupportAsync(Guid campaignId, DateOnly last, CancellationToken ct)
    {
        var cases = db.Cases.Where(c => c.CampaignId == campaignId).Select(c => c.Id);
        CaseFact[] facts =
        [
            .. await db.SupportItems.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.Commitments.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.DepartmentPlans.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.DepartmentPlanOutcomes.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
        ];
        return facts.ToLookup(f => f.CaseId);
    }
}
