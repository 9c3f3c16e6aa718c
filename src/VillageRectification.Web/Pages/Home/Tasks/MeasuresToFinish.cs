using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>A measure of the plan. With a written reason it is accounted for: it leaves the list, the figure still counts it.</summary>
internal sealed class MeasuresToFinish : TaskKind
{
    public override string Name => RecordWords.Measure;

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    public override bool IsWatchedBy(Role role) => !IsOf(role);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) =>
        village.OpenMeasures.Where(m => !m.IsAccountedFor).Select(m => new WorkTask(
            m.Text, TaskForm.Of(village, role, MeasureOutcomes.Address, m.RecordId, "plan"),
            TaskForm.Where(village, "措施", m.ResponsiblePerson), m.DueOn));
}
