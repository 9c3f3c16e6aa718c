using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document about somebody's villages as the reader sees it.</summary>
/// <param name="Whose">As the address says; null where it says nobody who has one, and of what there is one of.</param>
/// <param name="Choice">Of a document that there is of each month; null of others.</param>
/// <param name="View">Null where nobody of that name has one.</param>
internal sealed record OpenedPaper(
    FrameCampaign Campaign, FigureSet Figures, string Name, string? Whose, MonthChoice? Choice, DocumentView? View, PaperNumbers Numbers)
{
    /// <summary>Its own page.</summary>
    public required string Address { get; init; }
}
