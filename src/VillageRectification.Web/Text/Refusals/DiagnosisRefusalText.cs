using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text.Refusals;

internal static class DiagnosisRefusalText
{
    public static string Say(DiagnosisRefusal refusal) => refusal.Rule switch
    {
        DiagnosisRule.NeedsCause => "会诊没有写原因，请至少写一条。",
        DiagnosisRule.NeedsLeadReason => "党委书记没有主持，请写明谁主持、为什么。",
        DiagnosisRule.NeedsAttendee => "会诊没有参加人员，请至少写一人。",
    };
}
