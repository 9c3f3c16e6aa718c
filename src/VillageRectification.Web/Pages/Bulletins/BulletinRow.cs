using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>One bulletin in the list.</summary>
internal sealed record BulletinRow(
    Guid Id, string County, string Campaign, DateOnly FirstDay, int? Number, BulletinState State, DateOnly DraftedOn, DateOnly? IssuedOn, int? Corrects)
{
    public Month Month => Month.Of(FirstDay);
}
