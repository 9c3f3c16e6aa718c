using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>An open problem; while conditions are being created for it, it rests until their day.</summary>
internal sealed class ProblemsToSettle : TaskKind
{
    public override string Name => RecordWords.Problem;

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    public override bool IsWatchedBy(Role role) => !IsOf(role);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) =>
        village.OpenProblems.Where(p => !p.IsResting(frame.AsOf)).Select(p =>
        {
            // Whether the conditions are there is looked at from its day on, however far off the due day is.
            var isReview = p.IsReviewDue(frame.AsOf);
            return new WorkTask(
                p.Description, TaskForm.Of(village, role, ProblemStatusChanges.Address, p.RecordId, "problems"),
                TaskForm.Where(village, isReview ? "复核条件" : "问题", p.ResponsiblePerson), isReview ? null : p.DueOn)
            {
                Since = isReview ? p.ReviewOn : null,
                Other = IsOf(role)
                    ? ("没有完成，写原因", Links.NewRecord(village.CaseId, ProblemExtensions.Address, p.RecordId, Links.FromToday)) : null,
            };
        });
}
