using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that no department is tied to, where the campaign has departments: those first whose last one left longest ago.</summary>
internal sealed class LiaisonsToAssign : DeskTaskKind
{
    public override string Name => "要定的联系部门";

    public override bool IsOf(Role role) => role.May(Act.AssignLiaison);

    protected override DateOnly? WaitingSince(CaseReading village) => village.Persons.DepartmentEndedOn ?? village.ListedOn;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village is { NeedsCare: true, Persons.Department: null } && frame.Roles.All.Contains(FourOne.Department))
        {
            yield return new(
                "定联系部门", Links.NewRecord(village.CaseId, LiaisonAssignments.Address, from: Links.FromToday),
                TaskForm.Where(village, village.Persons.DepartmentEndedOn is { } ended ? $"原来的{ended.ToSentence(frame.AsOf)}起不再联系" : "还没有登记"), null);
        }
    }

    protected override WorkTask Rest(FigureFrame frame, int count) => new(
        $"另有 {count} 个{frame.Unit}没有联系部门", Links.Liaison(), "可以一次给几个定", null);
}
