namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Another bulletin that this one names.</summary>
/// <param name="IsIssued">False while it is a draft, which not every reader sees.</param>
internal sealed record BulletinLink(Guid Id, int? Number, bool IsIssued);
