using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Frame;

/// <summary>The campaign that a page belongs to, as far as the layout shows it.</summary>
internal sealed record FrameCampaign(Guid Id, string Name, string Label, string CountyCode, string CountyName, DateOnly Start, DateOnly Deadline)
{
    /// <summary>Those in the reader's scope, the one that began last first.</summary>
    public static IQueryable<FrameCampaign> Of(IQueryable<Campaign> campaigns) => campaigns.AsNoTracking()
        .OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id)
        .Select(c => new FrameCampaign(c.Id, c.Name, c.Label, c.CountyCode, c.CountyName, c.Start, c.Deadline));
}
