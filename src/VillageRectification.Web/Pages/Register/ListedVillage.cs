using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Pages.Register;

/// <summary>A village of the county that may be listed, or is.</summary>
/// <param name="Case">Its last case of the campaign; null when it has none.</param>
/// <param name="Earlier">The years of earlier listings that are shown.</param>
/// <param name="Elsewhere">Other campaigns at the same time that it is listed in, by name.</param>
/// <param name="Proposal">What the staff put before the head; null when nothing is.</param>
internal sealed record ListedVillage(
    ListedDivision Division, string Township, RectificationCase? Case, IReadOnlyList<int> Earlier, IReadOnlyList<string> Elsewhere,
    ListingProposal? Proposal)
{
    public string Code => Division.Code.Value;

    public string Name => Division.Name;

    public bool IsListed => RectificationCase.AgainstRegistering(Case).Any();
}
