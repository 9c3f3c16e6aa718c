using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Verification;

/// <summary>The sentences of the page of verifications.</summary>
internal static class VerificationText
{
    public static string Of(VerificationView view) => view switch
    {
        VerificationView.Due => "可以认定",
        VerificationView.Waiting => "还不能认定",
        VerificationView.Late => "可能来不及",
        VerificationView.Done => "已转化",
    };

    /// <summary>What the village waits for.</summary>
    public static string State(VerificationRow row) => row switch
    {
        { View: VerificationView.Done } => $"{row.Village.Acceptance.Verification!.On.ToSentence(row.Reading.Frame.AsOf)}转化升级" + Raised(row),
        // Also of what has fallen back or was refused: it has to pass once more.
        { Reading.PassedOn: null } => $"{row.Village.Acceptance.Stage.ToText()}，还要通过{row.Reading.Frame.County.Rank}验收",
        { View: VerificationView.Late } => $"最早{row.Reading.First!.Value.ToSentence(row.Reading.Frame.AsOf)}才能认定，在整顿期限以后",
        { Village.Standing: not Standing.Active } => row.Village.Standing.ToText(),
        { Reading.Against.Count: > 0 } => string.Concat(row.Reading.Against.Select(r => r.ToText())),
        { IsOwn: false } => row.Reading.IsOfCity ? ByCity(row.Reading.Frame.County) : $"由{row.Reading.Frame.County.Department}认定",
        _ => "条件都齐了",
    };

    private static string ByCity(CountyWords county) => $"{ManagementLevel.CityKey.ToText(county)}，由{county.CityDepartment}认定";

    // What was verified stays so; who gave the word is told where another would give it now.
    private static string Raised(VerificationRow row) =>
        row.Reading.IsOfCity && row.Village.Acceptance.Verification is { Inspection: InspectionKind.CountyVerification }
            ? $"，由{InspectionKind.CountyVerification.ToText(row.Reading.Frame.County)}，后来才改为{row.Village.Level?.ToText(row.Reading.Frame.County)}" : "";
}
