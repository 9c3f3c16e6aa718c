using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home.Tasks;

namespace VillageRectification.Web.Pages.Home;

/// <summary>各县对照: each county's campaigns with their figures, past ones left out, the lowest share of passed villages first.</summary>
internal sealed record CityHome(IReadOnlyList<CityRow> Rows)
{
    public static async Task<CityHome> LoadAsync(CampaignFigures read, IReadOnlyList<FrameCampaign> campaigns, DateOnly today, CancellationToken ct)
    {
        List<CityRow> rows = [];
        foreach (var campaign in FrameCampaign.PresentOn(campaigns, today))
        {
            var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
            rows.Add(new(campaign, figures) { Draws = await read.RowsAsync(SampleQueries.Draws, figures.Frame, campaign.Revision, ct) });
        }

        return new([.. rows.OrderBy(r => r.Share ?? 0).ThenBy(r => r.Campaign.CountyCode, StringComparer.Ordinal).ThenByDescending(r => r.Campaign.Start)]);
    }

    public long Sum(FigureName name) => Rows.Sum(r => r.Totals.Value(name) ?? 0);

    /// <summary>Those of the submitted villages that are not up to standard yet, of every county the most pressing first.</summary>
    public IReadOnlyList<(CityRow Row, CaseReading Village)> AtRisk => [.. Rows.SelectMany(r => r.Figures.Once("care", RiskOrder.Of).Select(v => (r, v)))];

    /// <summary>Of the city's own: its key villages that wait to be verified, with their county where there are several.</summary>
    public IReadOnlyList<WorkTask> Tasks =>
    [
        .. Rows.OrderBy(r => r.Campaign.CountyCode, StringComparer.Ordinal).SelectMany(r => r.Tasks
            .Select(t => Rows.Count == 1 ? t : t with { Where = TaskForm.Where(r.Campaign.CountyName, t.Where) })),
    ];
}
