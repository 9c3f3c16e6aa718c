using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>One county's campaign.</summary>
internal sealed record CityRow(FrameCampaign Campaign, FigureSet Figures)
{
    /// <summary>Percent of its villages that passed; null without villages.</summary>
    public int? Share => Figures.Counted.Count == 0
        ? null
        : (int)Math.Round(100.0 * (Figures.Value(FigureName.Passed) ?? 0) / Figures.Counted.Count, MidpointRounding.AwayFromZero);

    public int VillagesOverdue => Figures.Counted.Count(r => r.Overdue > 0);
}
