using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>What a document of a village is written from.</summary>
/// <param name="Departments">Names of the county's departments.</param>
internal sealed record VillageDesk(Campaign Campaign, CaseFile File, IReadOnlyDictionary<Guid, string> Departments);
