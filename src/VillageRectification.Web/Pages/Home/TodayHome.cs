using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>今天 of who works in villages: what is overdue, what is due in two weeks, how the villages stand.</summary>
internal sealed record TodayHome(
    FrameCampaign Campaign, IReadOnlyList<WorkTask> Overdue, IReadOnlyList<WorkTask> Soon, IReadOnlyList<TodayVillage> Villages)
{
    private const int SoonDays = 15;

    public static async Task<TodayHome> LoadAsync(CampaignFigures read, FrameCampaign campaign, Role role, DateOnly today, CancellationToken ct)
    {
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        WorkTask[] tasks = [.. figures.Counted.SelectMany(v => Tasks(v, figures.Frame, role))];
        return new(
            campaign,
            [
                .. tasks.Where(t => t.DueOn.IsPast(today) || t.Since is not null).OrderBy(t => t.Day).ThenBy(t => t.Address, StringComparer.Ordinal),
                .. tasks.Where(t => t.Day is null && t.OneTap is not null),
            ],
            [.. tasks.Where(t => t.DueOn >= today && t.DueOn <= today.AddDays(SoonDays)).OrderBy(t => t.DueOn).ThenBy(t => t.Address, StringComparer.Ordinal)],
            [.. figures.Counted.Select(r => new TodayVillage(r, [.. TodayText.Presence(r, figures.Frame)]))]);
    }

    // A measure with a written reason is accounted for: it leaves the list, the figure still counts it.
    private static IEnumerable<WorkTask> Tasks(CaseReading village, FigureFrame frame, Role role) =>
    [
        .. TodayText.Plan(village, role),
        .. village.OpenMeasures.Where(m => !m.IsAccountedFor).Select(m => TodayText.Measure(village, m, role)),
        .. village.OpenProblems.Where(p => !p.IsResting(frame.AsOf)).Select(p => TodayText.Problem(village, p, role)),
        .. village.OpenFindings.Select(f => TodayText.Finding(village, f, role)),
        .. TodayText.Committees(village, frame, role),
    ];
}
