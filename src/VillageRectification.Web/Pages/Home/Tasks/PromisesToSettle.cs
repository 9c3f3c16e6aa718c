using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>What a department promised that is tied to the village no longer: nobody else can say that it is not kept any more.</summary>
internal sealed class PromisesToSettle : DeskTaskKind
{
    public override string Name => "离开的部门的承诺";

    public override bool IsOf(Role role) => role.May(Act.SettlePromises) && !role.May(Act.RecordSupport);

    protected override DateOnly? WaitingSince(CaseReading village) =>
        village.OpenPromises.Where(p => !PromisesToKeep.IsOfItsDepartment(p, village)).Min(p => (DateOnly?)p.PromisedOn);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) =>
        village.OpenPromises.Where(p => !PromisesToKeep.IsOfItsDepartment(p, village)).Select(p => new WorkTask(
            p.Text, Links.RecordWithdrawal(village.CaseId, Commitments.Address, p.RecordId, Links.FromToday),
            TaskForm.Where(village, "承诺", $"{p.Department}，已不再联系"), p.DueOn));

    protected override WorkTask Rest(FigureFrame frame, int count) => new($"另有 {count} 条离开的部门的承诺", Links.Liaison(), "不再兑现的写明原因", null);
}
