using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>结论 of an inspection.</summary>
public static class InspectionOutcomeWords
{
    public static string ToText(this InspectionOutcome outcome) => outcome switch
    {
        InspectionOutcome.Passed => "合格",
        InspectionOutcome.BasicallyPassed => "基本合格",
        InspectionOutcome.Failed => CaseStage.Failed.ToText(),
        InspectionOutcome.Held => "保持",
        InspectionOutcome.FellBack => CaseStage.Relapsed.ToText(),
        InspectionOutcome.Verified => CaseStage.Transformed.ToText(),
        InspectionOutcome.Refused => "未通过",
    };

    /// <summary>合格, or 基本合格: of a village that has passed.</summary>
    public static string OfPass(bool isBasic) => (isBasic ? InspectionOutcome.BasicallyPassed : InspectionOutcome.Passed).ToText();

    /// <summary>县级验收：合格.</summary>
    public static string ToText(this InspectionOutcome outcome, InspectionKind kind, CountyWords county) =>
        $"{kind.ToText(county)}：{outcome.ToText()}";
}
