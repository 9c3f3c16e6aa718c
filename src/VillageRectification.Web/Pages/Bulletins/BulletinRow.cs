using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>One bulletin in the list.</summary>
/// <param name="Number">第N期; of a draft the one that it will have, as on its own page.</param>
internal sealed record BulletinRow(
    Guid Id, Guid CampaignId, string County, string Campaign, DateOnly FirstDay, int? Number, BulletinState State, DateOnly DraftedOn, DateOnly? IssuedOn,
    int? Corrects)
{
    public Month Month => Month.Of(FirstDay);
}
