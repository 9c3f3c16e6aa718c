using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Nothing is missing any more: the secretary may apply for acceptance.</summary>
internal sealed class ApplicationsToMake : TaskKind
{
    public override string Name => RecordWords.Application;

    public override bool IsOf(Role role) => role.May(Act.Apply);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (!AcceptanceApplications.Against(village, frame).Any())
        {
            yield return new(
                RecordWords.Applying, Links.NewRecord(village.CaseId, AcceptanceApplications.Address, from: Links.FromToday),
                TaskForm.Where(village, "条件都齐了"), frame.Campaign.Deadline)
            { IsReady = true };
        }
    }
}
