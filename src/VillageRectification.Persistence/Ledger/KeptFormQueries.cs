using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Persistence.Ledger;

/// <summary>The forms of offices that campaigns keep.</summary>
public static class KeptFormQueries
{
    /// <summary>Of the campaign of a heading within the reader's scope, the latest first; none of a campaign that is not there yet.</summary>
    public static async Task<IReadOnlyList<OfficeForm>> FormsAsync(this AppDbContext db, LedgerHeading heading, CancellationToken ct) =>
        [.. (await (
            from campaign in db.Campaigns
            where campaign.Name == heading.Campaign && (heading.County == null || campaign.CountyCode == heading.County)
            join form in db.KeptForms on campaign.Id equals form.CampaignId
            where form.EndedAt == null
            orderby form.KeptAt descending, form.Id
            select form.Form).AsNoTracking().ToListAsync(ct)).Select(f => f.Timeless())];

    /// <summary>Of the campaigns within the reader's scope.</summary>
    public static IQueryable<KeptForm> FormsInReach(this AppDbContext db) => db.KeptForms.Where(f => db.Campaigns.Any(c => c.Id == f.CampaignId));

    /// <summary>Keeps the form under its name, in place of what the campaign kept under it; a form without a name is not kept. Saves.</summary>
    /// <param name="import">By which it is kept; null where that wrote nothing.</param>
    public static async Task KeepAsync(this AppDbContext db, Guid campaign, OfficeForm? form, DateTime at, Guid by, Guid? import, CancellationToken ct)
    {
        if (form?.Timeless() is not { Name: { } name } timeless)
        {
            return;
        }

        if (await db.KeptForms.SingleOrDefaultAsync(f => f.CampaignId == campaign && f.Name == name, ct) is { } kept)
        {
            kept.Keep(timeless, at, by, import);
        }
        else
        {
            db.Add(new KeptForm(campaign, timeless, at, by, import));
        }

        await db.SaveChangesAsync(ct);
    }
}
