namespace VillageRectification.Web.Pages.Presence;

/// <summary>A late entry, a correction or a withdrawal of the month, in one sentence.</summary>
/// <param name="Address">Of the record with its history.</param>
internal sealed record PresenceChange(DateOnly Day, string What, string Text, string Address);
