using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Text;

/// <summary>Words of the case list.</summary>
internal static class ViewText
{
    public static string Of(CaseView view, string unit) => view switch
    {
        CaseView.All => "全部",
        CaseView.NotApplied => VillageWords.NotApplied,
        CaseView.Failed => CaseOutcome.Failed.ToText(),
        CaseView.Passed => CaseOutcome.Passed.ToText(),
        CaseView.Overdue => "有逾期",
        CaseView.LiaisonShort => $"部门入{unit}不足",
        CaseView.ToRevisit => "待回访",
        CaseView.OpenFindings => "督查待整改",
    };
}
