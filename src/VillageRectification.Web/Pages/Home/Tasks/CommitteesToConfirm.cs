using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Nobody confirmed the committees' states for too long, or ever wrote them down.</summary>
internal sealed class CommitteesToConfirm : TaskKind
{
    public override string Name => "两委状态确认";

    public override bool IsOf(Role role) => role.May(Act.KeepVillage);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        var states = $"支部{Text(village.Branch)}，{frame.Committee}{Text(village.Committee)}";
        if (village.Branch.State is null || village.Committee.State is null)
        {
            // Where nothing is known of the village, its baseline is asked for.
            if (village.Baseline is not null)
            {
                yield return new(
                    "登记两委现在的状态", Links.NewRecord(village.CaseId, CommitteeChanges.Address, from: Links.FromToday),
                    TaskForm.Where(village, states), null)
                {
                    IsReady = true,
                };
            }
        }
        else if (!IsRecent(village.CommitteesConfirmedOn))
        {
            var form = Links.NewRecord(village.CaseId, CommitteeConfirmations.Address, from: Links.FromToday);
            yield return new($"两委状态 {frame.ConfirmationDays} 天内没有确认", form, TaskForm.Where(village, states), null)
            {
                IsReady = true,
                OneTap = new(
                    "没有变化，确认", form, "有变化，去登记",
                    Links.NewRecord(village.CaseId, CommitteeChanges.Address, from: Links.FromToday)),
            };
        }

        bool IsRecent(DateOnly? on) => ApplicationSteps.IsConfirmed(on, frame.AsOf, frame.ConfirmationDays);
    }

    private static string Text(CommitteeReading committee) => committee.State?.ToText() ?? FieldWords.Unknown;
}
