using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that passed and may be verified: its key villages by the city, the others by the head, once nothing stands against it.</summary>
internal sealed class VerificationsToGive : DeskTaskKind
{
    public override string Name => "转化升级认定";

    public override bool IsOf(Role role) => role.May(Act.VerifyCases);

    protected override DateOnly? WaitingSince(CaseReading village) => village.Acceptance.PassedOn;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        VerificationReading reading = new(village, frame);
        var byCity = reading.IsOfCity;
        if (reading is { IsDue: true, PassedOn: { } passed } && byCity == role is Role.City)
        {
            yield return new(
                "转化升级认定", Links.NewRecord(village.CaseId, Verifications.Address, from: Links.FromToday),
                TaskForm.Where(
                    village, $"{passed.ToSentence(frame.AsOf)}{InspectionOutcomeWords.OfPass(village.Acceptance.IsBasicPass)}",
                    byCity ? ManagementLevel.CityKey.ToText(frame.County) : "已过巩固期，回访保持"),
                null);
        }
    }

    protected override WorkTask Rest(FigureFrame frame, int count) => new(
        $"另有 {count} 个{frame.Unit}等待转化升级认定", Links.Cases(frame.Campaign.Id, stage: CaseStage.Passed), "已经合格", null);
}
