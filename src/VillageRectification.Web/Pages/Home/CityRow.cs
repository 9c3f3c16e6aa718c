using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>One county's campaign.</summary>
internal sealed record CityRow(FrameCampaign Campaign, FigureSet Figures)
{
    /// <summary>Of the whole county, whatever of it is submitted.</summary>
    public FigureTotals Totals { get; } = Figures.Totals;

    /// <summary>Percent of its villages that passed; null without villages.</summary>
    public int? Share => Totals.Cases == 0
        ? null
        : (int)Math.Round(100.0 * (Totals.Value(FigureName.Passed) ?? 0) / Totals.Cases, MidpointRounding.AwayFromZero);

    /// <summary>How many had passed a month ago; null where the campaign had not begun.</summary>
    public int? PassedMonthAgo => Month.Before(Figures.Frame.AsOf) < Figures.Frame.Campaign.Start ? null
        : Totals.Count(r => r.MonthAgo?.Outcome is CaseOutcome.Passed);

    public int VillagesOverdue => Totals.Count(r => r.Overdue > 0);
}
