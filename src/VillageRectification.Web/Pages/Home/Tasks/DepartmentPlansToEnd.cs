using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>What a department means to do by a day, until it is done or given up. Without a day nothing is due.</summary>
internal sealed class DepartmentPlansToEnd : TaskKind
{
    public override string Name => "部门帮扶计划";

    public override bool IsOf(Role role) => role.May(Act.RecordSupport);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) =>
        village.OpenDepartmentPlans.Where(p => p.DueOn is not null && PromisesToKeep.IsOfItsDepartment(p, village)).Select(p => new WorkTask(
            p.Text, Links.NewRecord(village.CaseId, DepartmentPlanOutcomes.Address, p.RecordId, Links.FromToday),
            TaskForm.Where(village, "计划"), p.DueOn));
}
