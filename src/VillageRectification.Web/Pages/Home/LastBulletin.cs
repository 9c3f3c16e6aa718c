namespace VillageRectification.Web.Pages.Home;

/// <summary>An issued bulletin as the leader's page names it.</summary>
internal sealed record LastBulletin(Guid Id, int Number, DateOnly FirstDay, DateOnly? IssuedOn);
