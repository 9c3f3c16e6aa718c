using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The villages that somebody inspects himself: his sheet until every item has a mark, then what he and the others gave differently.</summary>
internal static class InspectionTasks
{
    /// <summary>For who may be an inspector. Nothing is asked while no village is inspected; a sheet is read only of his own inspections.</summary>
    public static async Task<IReadOnlyList<WorkTask>> InspectionTasksAsync(
        this AppDbContext db, CampaignFigures read, FrameCampaign campaign, FigureSet figures, Caller caller, CancellationToken ct)
    {
        if (!caller.May(Act.AssignInspectors) || figures.Once("inspected", Inspected) is not { Count: > 0 } villages)
        {
            return [];
        }

        var names = InspectionQueries.NamesOf(caller.PersonName, caller.DisplayName);
        var openings = await read.RowsAsync(RunningInspections.Openings, figures.Frame, campaign.Revision, ct);
        List<WorkTask> tasks = [];
        foreach (var opening in openings.GroupBy(o => o.CaseId).Select(g => g.Chronological().Last()).Chronological())
        {
            if (villages.GetValueOrDefault(opening.CaseId) is { } village && opening.Names().FirstOrDefault(names.Contains) is { } own
                && ToDo(await SheetAsync(db, read, campaign, opening, figures.Frame.AsOf, ct), village, own, figures.Frame.AsOf) is { } task)
            {
                tasks.Add(task);
            }
        }

        return tasks;
    }

    private static Dictionary<Guid, CaseReading> Inspected(FigureSet figures) =>
        figures.Counted.Where(v => v.Standing is Standing.Active && v.Acceptance.Stage.IsUnderInspection()).ToDictionary(v => v.CaseId);

    private static WorkTask? ToDo(InspectionSheet sheet, CaseReading village, string own, DateOnly today) =>
        sheet.OpenOf(own) is > 0 and var open
            ? new("填检查表", Links.InspectionSheet(village.CaseId, own),
                TaskForm.Where(village, $"{sheet.Opening.OccurredOn.ToSentence(today)}开始检查", $"还有 {open} 项没有评"), null)
            : sheet.ToSettle is > 0 and var differing
                ? new("商定打分不同的项", Links.Inspection(village.CaseId), TaskForm.Where(village, $"{differing} 项"), null)
                : null;

    private static async Task<InspectionSheet> SheetAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, InspectionOpening opening, DateOnly today, CancellationToken ct)
    {
        var facts = (await read.RecordsOfAsync(opening.CaseId, campaign.Revision, today, ct)).Facts;
        var scores = await db.ScoresOfAsync(opening, ct);
        return await db.SheetOfAsync(
            campaign.Id, opening, [.. facts.Where(f => !(f is ItemScore && f.RefersTo(opening.RecordId))), .. scores], ct);
    }
}
