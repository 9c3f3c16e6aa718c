using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that have applied and that nobody was assigned to inspect yet, those that wait longest first.</summary>
internal sealed class InspectionsToArrange : DeskTaskKind
{
    public override string Name => "要安排的检查";

    public override bool IsOf(Role role) => role.May(Act.AssignInspectors);

    protected override DateOnly? WaitingSince(CaseReading village) => village.Acceptance.Application?.On;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village.Acceptance.Stage.AwaitsInspection())
        {
            yield return new(
                "安排检查", Links.NewRecord(village.CaseId, InspectionOpenings.Address, from: Links.FromToday),
                TaskForm.Where(village, WaitingSince(village) is { } on ? $"{on.ToSentence(frame.AsOf)}申请" : null, "人员要回避"), null);
        }
    }

    protected override WorkTask Rest(FigureFrame frame, int count) => new(
        $"另有 {count} 个{frame.Unit}要安排检查", Links.Cases(frame.Campaign.Id, stage: CaseStage.Applied), "已经申请，等待检查", null);
}
