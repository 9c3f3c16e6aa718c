using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.People;

/// <summary>One of the four ones of a village.</summary>
/// <param name="Name">Null where there is nobody.</param>
/// <param name="Since">Null where nothing says it.</param>
/// <param name="Record">Where it is written down; null where nothing is.</param>
/// <param name="Kind">The name of the kind of record by which it is written down.</param>
internal sealed record FourOneTile(FourOne Role, string? Name, string? Note, DateOnly? Since, string? Record, string Kind);
