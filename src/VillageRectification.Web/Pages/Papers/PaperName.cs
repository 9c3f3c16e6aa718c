using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>What the file of a village's paper is called.</summary>
internal static class PaperName
{
    /// <summary>毛庙村; where two villages of the campaign have the name, 郭楼镇毛庙村.</summary>
    public static async Task<string> CalledAsync(this CampaignFigures read, RouteCase route, DateOnly today, CancellationToken ct) =>
        (await read.OfAsync(route.Campaign.Id, route.Revision, today, ct))?.Names().GetValueOrDefault(route.Id) ?? route.Village;
}
