using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Organisation;

/// <summary>How often each kind is made public, as the campaign says.</summary>
public static class DisclosureMonths
{
    public static int MonthsOf(this DisclosureRules rules, DisclosureKind kind) => kind switch
    {
        DisclosureKind.Affairs => rules.AffairsMonths,
        DisclosureKind.Finance => rules.FinanceMonths,
        DisclosureKind.Party => rules.PartyMonths,
    };
}
