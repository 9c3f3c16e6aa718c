using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>One draw on A4: list, lots, seed and how anybody counts it again, to be signed and posted up.</summary>
internal sealed class PrintModel(AppDbContext db, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar)
    : DetailsModel(db, read, campaigns, calendar);
