using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Draws;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The villages that a draw sent somebody back to, and that nobody has visited since: each with its form.</summary>
internal static class DrawnTasks
{
    /// <summary>For who revisits. Nothing is asked while no village has passed.</summary>
    public static async Task<IReadOnlyList<WorkTask>> DrawnTasksAsync(
        this CampaignFigures read, FrameCampaign campaign, FigureSet figures, Role role, CancellationToken ct)
    {
        if (!role.May(Act.Revisit) || figures.Once("passed", Passed) is not { Length: > 0 } passed)
        {
            return [];
        }

        var draws = await read.RowsAsync(SampleQueries.Draws, figures.Frame, campaign.Revision, ct);
        return draws.Count == 0 ? [] :
        [
            .. passed
                .Select(r => (Village: r, Draw: draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToRevisit, SampleList.Passed)))
                .Where(d => d.Draw is not null && !(d.Village.Acceptance.LastRevisit?.On >= d.Draw.OccurredOn))
                .OrderBy(d => Due(d.Village, d.Draw!) ?? DateOnly.MaxValue).ThenBy(d => d.Draw!.OccurredOn)
                .ThenBy(d => d.Village.DivisionCode, StringComparer.Ordinal)
                .Select(d => new WorkTask(
                    InspectionKind.Revisit.ToText(), Links.NewRecord(d.Village.CaseId, Revisits.Address, from: Links.FromToday),
                    TaskForm.Where(d.Village, DrawText.Of(d.Draw, d.Village.CaseId, figures.Frame.AsOf)), Due(d.Village, d.Draw!))),
        ];
    }

    private static CaseReading[] Passed(FigureSet figures) =>
        [.. figures.Counted.Where(r => r is { Standing: Standing.Active, Acceptance.PassedOn: not null })];

    // Without a day of the draw the rule of the verdict holds.
    private static DateOnly? Due(CaseReading village, SampleDraw draw) => draw.DueOn ?? village.Acceptance.RevisitDue;
}
