using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Text.Refusals;

internal static class IdentificationRefusalText
{
    public static string Say(IdentificationRefusal refusal) => refusal.Rule switch
    {
        IdentificationRule.NoSituations => "认定情形至少要有一种。",
        IdentificationRule.SameSituation => $"{Wording.Quoted(refusal.Situation)}写了两次，请改一个或删去一个。",
        IdentificationRule.NotBeforeToday => $"最早从今天（{refusal.On.ToFull()}）起用。",
        IdentificationRule.NotAfterOpening => $"排查{refusal.On.ToFull()}已经开始，照那天的一版查；这一版要晚于那一天起用。",
    };
}
