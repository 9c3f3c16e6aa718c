namespace VillageRectification.Web.Pages.Home;

/// <summary>An issued bulletin as start pages name it.</summary>
/// <param name="IsReceived">The reader has said that he has it (签收).</param>
internal sealed record LastBulletin(Guid Id, int Number, DateOnly FirstDay, DateOnly? IssuedOn, bool IsReceived);
