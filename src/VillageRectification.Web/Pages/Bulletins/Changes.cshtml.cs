using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>上次保存以后变了什么: the figures of a draft that records have moved since somebody saved it last, each with those records.</summary>
internal sealed class ChangesModel(
    AppDbContext db, BulletinOpening bulletins, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar, PageFrame frame) : PageModel
{
    /// <summary>As many records are named one by one.</summary>
    public const int NamedRecords = 10;

    private FigureSet _now = null!;

    public Bulletin Bulletin { get; private set; } = null!;

    public string SavedAt { get; private set; } = "";

    public IReadOnlyList<FigureCorrection> Moved { get; private set; } = [];

    public DateOnly AsOf { get; private set; }

    public Figure FigureOf(FigureCorrection moved) => _now.Find(moved.Key)!;

    public string WordOf(FigureCorrection moved) => moved.WordIn(_now.Frame.County, FigureOf(moved));

    /// <summary>The page of the record; null for one that has none of its own.</summary>
    public static string? AddressOf(NamedRecord record) => record.Fact is { } fact && RecordKinds.Of(fact) is { } kind
        ? Links.Record(fact.CaseId, kind.Name, fact.RecordId) : null;

    public FigureLinks To => new(Bulletin.Id, Bulletin.CampaignId, AsOf, KnownAt: null, SeesCounty: true);

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
        _now = (await read.OfAsync(campaign.Id, campaign.Revision, AsOf, ct))!;
        var moved = await MovedFigures.OfAsync(
            db, id, _now, (day, instant) => read.KnownAsync(campaign.Id, campaign.Revision, day, instant, ct), ct);
        (SavedAt, Moved) = (moved.Since.ToInstant(calendar), moved.Figures);
        return Page();
    }
}
