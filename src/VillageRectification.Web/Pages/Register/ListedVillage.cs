using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Text;

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

    /// <summary>What the staff proposed, in words: 县重点，班子不健全; null where nothing is.</summary>
    public string? Proposed(CountyWords county) =>
        Proposal is { } p ? string.Join('，', new[] { p.Level.ToText(county), p.CaseType, p.OtherTypes }.OfType<string>()) : null;

    /// <summary>It was listed in this campaign and taken out of it, and may be listed anew.</summary>
    public bool IsRemoved => Case is { Standing: Standing.Removed };

    public bool IsListed => ListingSteps.AgainstRegistering(Case).Any();
}
