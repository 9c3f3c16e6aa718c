namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A row behind a number of a bulletin.</summary>
/// <param name="CaseId">Null for what is no village.</param>
/// <param name="Amount">Its share, with the unit where the figure has one.</param>
internal sealed record NumberRow(Guid? CaseId, string Name, string Amount);
