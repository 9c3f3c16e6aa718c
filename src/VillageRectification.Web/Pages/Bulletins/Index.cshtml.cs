using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>月通报: every bulletin that the reader may see, the latest month first.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, WorkCalendar calendar) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<BulletinRow> Bulletins { get; private set; } = [];

    /// <summary>More than one county, or more than one campaign of it.</summary>
    public bool HasSeveralCampaigns => Bulletins.Select(b => (b.County, b.Campaign)).Distinct().Count() > 1;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var rows = await
            (from bulletin in db.Bulletins.AsNoTracking().VisibleTo(access.Current.Role!.Value)
             join campaign in db.Campaigns on bulletin.CampaignId equals campaign.Id
             orderby bulletin.FirstDay descending, campaign.CountyCode,
                 bulletin.State == BulletinState.Issued, bulletin.KnownAt descending, bulletin.Id
             select new BulletinRow(
                 bulletin.Id, campaign.Id, campaign.CountyName, campaign.Name, bulletin.FirstDay, bulletin.Number, bulletin.State,
                 bulletin.DraftedOn, bulletin.IssuedOn, bulletin.CorrectsNumber))
            .Take(Most).ToListAsync(ct);
        var expected = await db.ExpectedNumbersAsync([.. rows.Where(r => r.Number is null).Select(r => r.CampaignId).Distinct()], calendar.Today, ct);
        // One that is issued in this very moment has no place among the drafts any more.
        Bulletins = [.. rows.Select(r => r with { Number = r.Number ?? (expected.TryGetValue(r.Id, out var number) ? number : null) })];
    }
}
