using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>A plan that was adopted: within some days the department may send it back, or has nothing against it.</summary>
internal sealed class PlansToReview : TaskKind
{
    public override string Name => "要看的方案";

    public override bool IsOf(Role role) => role.May(Act.ReturnPlan);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village is { Plan: { IsReviewed: false } plan, Acceptance.IsPlanReturned: false }
            && plan.IsReturnableOn(frame.AsOf, frame.PlanReturnDays))
        {
            var until = plan.ReturnableUntil(frame.PlanReturnDays);
            var form = Links.NewRecord(village.CaseId, PlanReviews.Address, plan.RecordId, Links.FromToday);
            yield return new(
                "看整顿方案", form, TaskForm.Where(village, $"{plan.On.ToSentence(frame.AsOf)}通过", $"{until.ToSentence(frame.AsOf)}以前可以退回"), until)
            {
                OneTap = new("没有意见", form, "看方案，有意见就退回", Links.Plan(village.CaseId, from: Links.FromToday)),
            };
        }
    }
}
