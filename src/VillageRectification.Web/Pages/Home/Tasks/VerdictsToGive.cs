using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that are inspected: the head gives the verdict.</summary>
internal sealed class VerdictsToGive : DeskTaskKind
{
    public override string Name => "要定的验收结论";

    public override bool IsOf(Role role) => role.May(Act.GiveVerdict);

    protected override DateOnly? WaitingSince(CaseReading village) => village.Acceptance.Opening?.On;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village.Acceptance.Stage.IsUnderInspection())
        {
            yield return new(
                "定验收结论", Links.NewRecord(village.CaseId, Verdicts.Address, from: Links.FromToday),
                TaskForm.Where(village, WaitingSince(village) is { } on ? $"{on.ToSentence(frame.AsOf)}开始检查" : null), null);
        }
    }

    protected override WorkTask Rest(FigureFrame frame, int count) => new(
        $"另有 {count} 个{frame.Unit}要定验收结论", Links.Cases(frame.Campaign.Id, stage: CaseStage.UnderInspection), "已经开始检查", null);
}
