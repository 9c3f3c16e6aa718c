using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Records;

/// <summary>A campaign in which persons can be tied to a village.</summary>
/// <param name="Facts">Live, of the village; none where it is not listed there.</param>
/// <param name="Holders">Of its township, in order.</param>
/// <param name="EndedOn">Its deadline, where that has passed, or the day on which the village was removed; null while it runs.</param>
internal sealed record TiedCampaign(IReadOnlyList<CaseFact> Facts, IReadOnlyList<ResponsibilityHolder> Holders, DateOnly? EndedOn);
