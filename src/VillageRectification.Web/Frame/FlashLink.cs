namespace VillageRectification.Web.Frame;

/// <summary>Where a message leads on.</summary>
internal sealed record FlashLink(string Word, string Address);
