using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>What supervision found. Without a day it drags on from the day on which it was found.</summary>
internal sealed class FindingsToRemedy : TaskKind
{
    public override string Name => RecordWords.Finding;

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    public override bool IsWatchedBy(Role role) => !IsOf(role);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) => village.OpenFindings.Select(f => new WorkTask(
        f.Text, TaskForm.Of(village, role, FindingRemedies.Address, f.RecordId, "findings"), TaskForm.Where(village, RecordWords.Finding), f.DueOn)
    {
        Since = f.DueOn is null ? f.FoundOn : null,
    });
}
