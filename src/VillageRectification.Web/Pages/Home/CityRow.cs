using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Draws;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

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

    /// <summary>Of the villages that were drawn those that can be verified, each saying when it was drawn.</summary>
    public IReadOnlyList<WorkTask> Drawn =>
    [
        .. from village in Figures.Counted
           let reading = new VerificationReading(village, Figures.Frame)
           where Draws.Count > 0 && village.Standing is Standing.Active && reading is { IsDue: true, IsOfCity: true }
           let drawn = DrawText.Of(Draws.LastOf(village.CaseId, reading.PassedOn, SampleList.ToVerify), village.CaseId, Figures.Frame.AsOf)
           where drawn is not null
           select new WorkTask(
               "转化升级认定", Links.NewRecord(village.CaseId, Verifications.Address, @from: Links.FromToday),
               TaskForm.Where(village, $"{reading.PassedOn!.Value.ToSentence(Figures.Frame.AsOf)}合格", drawn), null),
    ];

    /// <summary>What the city has to do here, the drawn villages first.</summary>
    public IReadOnlyList<WorkTask> Tasks
    {
        get
        {
            var drawn = Drawn;
            return [.. drawn, .. TaskKinds.Of(Role.City).SelectMany(k => k.Of(Figures, Role.City, drawn))];
        }
    }
}
