using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Draws;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Records.Kinds;

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

    /// <summary>The city's own draws among its villages.</summary>
    public IReadOnlyList<SampleDraw> Draws { get; init; } = [];

    /// <summary>A task of a village that was drawn says so.</summary>
    public (WorkTask Task, bool IsDrawn) Marked(WorkTask task) =>
        Drawn.TryGetValue(task.Address, out var drawn) ? (task with { Where = TaskForm.Where(drawn, task.Where) }, true) : (task, false);

    // By the form that ends the task.
    private Dictionary<string, string> Drawn => Draws.Count == 0 ? [] : Figures.Counted
        .Select(r => (r.CaseId, Said: DrawText.Of(Draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToVerify), r.CaseId, Figures.Frame.AsOf)))
        .Where(d => d.Said is not null)
        .ToDictionary(d => Links.NewRecord(d.CaseId, Verifications.Address, from: Links.FromToday), d => d.Said!, StringComparer.Ordinal);
}
