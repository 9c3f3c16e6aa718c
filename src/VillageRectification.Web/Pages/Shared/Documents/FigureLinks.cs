using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>Where a figure of the text opens: its records as of the bulletin's day and, once it is issued, as they were known then.</summary>
internal sealed record FigureLinks(Guid CampaignId, DateOnly AsOf, DateTime? KnownAt)
{
    public string To(Run run) => Links.Figure(run.Figure!, CampaignId, AsOf, KnownAt, run.Level);
}
