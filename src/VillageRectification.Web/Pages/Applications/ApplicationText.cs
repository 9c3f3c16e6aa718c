using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Applications;

/// <summary>The sentences of an application's page.</summary>
internal static class ApplicationText
{
    /// <summary>提交申请; 县级验收不合格，65 分.</summary>
    public static string Step(CaseFact fact, CountyWords county) => fact switch
    {
        AcceptanceApplication => "提交申请",
        ApplicationWithdrawal withdrawal => $"撤回申请：{withdrawal.Reason}",
        InspectionOpening => RecordWords.Opening,
        Inspection inspection =>
            inspection.Outcome.ToText(inspection.Kind, county) + (inspection.Score is { } score ? $"，{score} 分" : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, null),
    };
}
