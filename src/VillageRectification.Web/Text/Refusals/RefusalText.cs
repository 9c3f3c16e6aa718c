using System.Diagnostics;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Text.Refusals;

/// <summary>What an official reads when the domain refuses: what happened, then what to do. A rule without a sentence does not compile.</summary>
internal static class RefusalText
{
    public static string ToText(this Refusal refusal) => refusal switch
    {
        CaseRefusal r => CaseRefusalText.Say(r),
        DiagnosisRefusal r => DiagnosisRefusalText.Say(r),
        PlanRefusal r => PlanRefusalText.Say(r),
        ProblemRefusal r => ProblemRefusalText.Say(r),
        AcceptanceRefusal r => AcceptanceRefusalText.Say(r),
        RecordRefusal r => RecordRefusalText.Say(r),
        AttachmentRefusal r => AttachmentRefusalText.Say(r),
        PresenceEntryRefusal r => PresenceEntryRefusalText.Say(r),
        BulletinRefusal r => BulletinRefusalText.Say(r),
        CriteriaRefusal r => CriteriaRefusalText.Say(r),
        IdentificationRefusal r => IdentificationRefusalText.Say(r),
        RiskRefusal r => RiskRefusalText.Say(r),
        VersionRefusal r => VersionRefusalText.Say(r),
        ScreeningRefusal r => ScreeningRefusalText.Say(r),
        CampaignRefusal r => CampaignRefusalText.Say(r),
        SupportRefusal r => SupportRefusalText.Say(r),
        TeamRefusal r => TeamRefusalText.Say(r),
        GoalRefusal r => GoalRefusalText.Say(r),
        LedgerRefusal r => LedgerRefusalText.Say(r),
        SynonymRefusal r => SynonymRefusalText.Say(r),
        _ => throw new UnreachableException($"No sentences for {refusal.Code}"),
    };
}
