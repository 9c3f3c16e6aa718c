using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A page that changes rules of the campaign that its address names: it takes <see cref="RuledCampaign"/>.</summary>
internal interface IRulePage
{
    /// <summary>With the parts of a campaign that the page changes.</summary>
    IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns;

    /// <summary>Reads what else the page shows of it, each time that it was read.</summary>
    Task ShowAsync(Campaign campaign, CancellationToken ct) => Task.CompletedTask;
}
