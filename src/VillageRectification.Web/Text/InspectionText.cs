using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Text;

internal static class InspectionText
{
    public static string ToText(this InspectionKind kind) => kind switch
    {
        InspectionKind.County => "县级验收",
        InspectionKind.Revisit => "回访",
        InspectionKind.City => "市级验收",
    };

    public static string ToText(this InspectionOutcome outcome) => outcome switch
    {
        InspectionOutcome.Passed => "合格",
        InspectionOutcome.BasicallyPassed => "基本合格",
        InspectionOutcome.Failed => "不合格",
        InspectionOutcome.Held => "保持",
        InspectionOutcome.FellBack => "反弹",
        InspectionOutcome.Verified => "通过",
        InspectionOutcome.Refused => "未通过",
    };
}
