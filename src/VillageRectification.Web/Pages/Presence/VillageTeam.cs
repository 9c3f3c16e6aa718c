namespace VillageRectification.Web.Pages.Presence;

/// <summary>A village's team in the month of its township.</summary>
internal sealed record VillageTeam(Guid CaseId, string Name, TeamMonth Month);
