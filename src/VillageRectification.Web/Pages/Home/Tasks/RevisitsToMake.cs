using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that passed and that nobody went back to since, the earliest first; what was seen before they fell back does not count.</summary>
internal sealed class RevisitsToMake : DeskTaskKind
{
    public override string Name => "要回访的";

    public override bool IsOf(Role role) => role.May(Act.Revisit);

    protected override DateOnly? WaitingSince(CaseReading village) => village.Acceptance.PassedOn;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village.Acceptance is { IsToRevisit: true, PassedOn: { } passed } acceptance)
        {
            yield return new(
                InspectionKind.Revisit.ToText(), Links.NewRecord(village.CaseId, Revisits.Address, from: Links.FromToday),
                TaskForm.Where(village, $"{passed.ToSentence(frame.AsOf)}{InspectionOutcomeWords.OfPass(acceptance.IsBasicPass)}", "还没有回访"),
                acceptance.RevisitDue);
        }
    }

    protected override WorkTask Rest(FigureFrame frame, int count) => new(
        $"另有 {count} 个合格{frame.Unit}还没有回访", Links.Cases(frame.Campaign.Id, CaseView.ToRevisit), "合格以后没有人回去看过", null);
}
