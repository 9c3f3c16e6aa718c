namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>The issue that holds instead of another.</summary>
/// <param name="Hash">Null of one issued before it was kept.</param>
internal sealed record IssuedCorrection(Guid Id, int Number, DateOnly IssuedOn, string? Hash);
