using Microsoft.AspNetCore.Mvc;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>One draw on A4; the same in Word.</summary>
internal sealed class PrintModel(AppDbContext db, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar)
    : DetailsModel(db, read, campaigns, calendar)
{
    public DocumentView Paper { get; private set; } = null!;

    protected override IActionResult Answer()
    {
        Paper = DrawPaper.Of(Draw, Campaign, Time);
        return Request.Query["format"] == WordFile.Format ? Paper.ToWord($"{Campaign.Name}{DrawPaper.TitleOf(Draw)}") : Page();
    }
}
