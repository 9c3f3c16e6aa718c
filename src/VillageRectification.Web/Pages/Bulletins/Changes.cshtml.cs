using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>上次保存以后变了什么: the figures of a draft that records have moved since somebody saved it last, each with those records.</summary>
internal sealed class ChangesModel(
    AppDbContext db, BulletinOpening bulletins, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar, PageFrame frame) : PageModel
{
    /// <summary>As many records are named one by one.</summary>
    public const int NamedRecords = 10;

    private FigureSet _now = null!;

    public Bulletin Bulletin { get; private set; } = null!;

    public DateTime SavedAt { get; private set; }

    public IReadOnlyList<FigureCorrection> Moved { get; private set; } = [];

    public DateOnly AsOf { get; private set; }

    public Figure FigureOf(FigureCorrection moved) => _now.Find(moved.Key)!;

    public string WordOf(FigureCorrection moved) => moved.WordIn(_now.Frame.County, FigureOf(moved));

    public FigureLinks To => new(Bulletin.CampaignId, AsOf, KnownAt: null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.FindAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        if (bulletin.IsIssued)
        {
            return Redirect(Links.Bulletin(id));
        }

        Bulletin = bulletin;
        AsOf = bulletin.CountsTo(calendar.Today);
        frame.ShowCampaign(bulletin.CampaignId);
        frame.ShowAsOf(AsOf);
        await campaigns.LoadAsync(ct);
        var campaign = campaigns.All.Single(c => c.Id == bulletin.CampaignId);
        var subject = id.ToString();
        SavedAt = await db.AuditEntries.AsNoTracking().Where(a => a.SubjectId == subject).MaxAsync(a => a.At, ct);
        _now = (await read.OfAsync(campaign.Id, campaign.Revision, AsOf, ct))!;
        Moved = await db.MovedSinceAsync(_now, SavedAt, ct);
        return Page();
    }
}
