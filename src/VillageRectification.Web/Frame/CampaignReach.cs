using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>Whose rules one may change: the whole county is counted and judged by them, so who works in a part of it does not.</summary>
internal static class CampaignReach
{
    public static bool Reaches(this CallerAccess access, Campaign campaign) =>
        access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(campaign.CountyCode));
}
