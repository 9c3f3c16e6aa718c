using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>How the risk is counted, and whether it said anything: how the villages of each band have fared since.</summary>
internal sealed class RiskModel(CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const string MonthsName = "months";
    private const int Usual = 3;

    private static readonly int[] Months = [1, Usual, 6, 12];

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public FigureFrame Frame { get; private set; } = null!;

    public DateOnly Today => calendar.Today;

    /// <summary>By what the risk of that day is counted.</summary>
    public RiskFormula Then { get; private set; } = null!;

    /// <summary>How many months back one may look: those that lie in the campaign.</summary>
    public IReadOnlyList<int> Choices { get; private set; } = [];

    public int Back { get; private set; }

    /// <summary>Null while the campaign is younger than the shortest look back.</summary>
    public RiskCalibration? Calibration { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { } campaign)
        {
            return;
        }

        var now = (await read.OfAsync(campaign.Id, campaign.Revision, Today, ct))!;
        Frame = now.Frame;
        Choices = [.. Months.Where(m => Today.AddMonths(-m) >= campaign.Start)];
        if (Choices.Count == 0)
        {
            return;
        }

        var asked = int.TryParse(Request.Query[MonthsName], NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : Usual;
        Back = Choices.Contains(asked) ? asked : Choices.LastOrDefault(m => m <= Usual, Choices[0]);
        var then = (await read.OfAsync(campaign.Id, campaign.Revision, Today.AddMonths(-Back), ct))!;
        Then = then.Frame.Risk;
        Calibration = RiskCalibration.Of(then, now);
    }
}
