using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document about somebody's villages on A4, of those in the reader's scope.</summary>
internal sealed class CountyModel(CampaignFigures read, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    public CountyPaper Kind { get; private set; } = null!;

    /// <summary>As the address says; null where it says nobody who has one.</summary>
    public string? Whose { get; private set; }

    /// <summary>Null where nobody of that name has one.</summary>
    public DocumentView? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync(string report, [FromQuery] string? whose, [FromQuery] string? format, CancellationToken ct)
    {
        if (CountyPapers.Find(report) is not { } paper || await campaigns.CurrentAsync(ct) is not { } campaign)
        {
            return NotFound();
        }

        if (paper.IsSent && !access.Current.May(Act.Supervise))
        {
            return Forbid();
        }

        Kind = paper;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, calendar.Today, ct))!;
        Whose = paper.For(figures).FirstOrDefault(w => w == whose);
        Paper = Whose is null ? null : paper.Write(figures, Whose);
        return format == WordFile.Format && Paper is not null ? Paper.ToWord($"{Whose}{paper.Name}") : Page();
    }
}
