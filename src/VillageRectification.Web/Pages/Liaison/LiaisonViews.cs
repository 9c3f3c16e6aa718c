using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Which villages a view offers, and what it is called.</summary>
internal static class LiaisonViews
{
    public static bool Holds(this LiaisonView view, CaseReading village) => view switch
    {
        LiaisonView.All => true,
        LiaisonView.Untied => village.Persons.Department is null,
        LiaisonView.Absent => village.Persons.Department is not null && village.PresenceOf(Capacity.Liaison).MonthDays == 0,
    };

    public static string ToText(this LiaisonView view, int month, string unit) => view switch
    {
        LiaisonView.All => "全部",
        LiaisonView.Untied => "没有联系部门",
        LiaisonView.Absent => $"{month} 月部门没有入{unit}记录",
    };
}
