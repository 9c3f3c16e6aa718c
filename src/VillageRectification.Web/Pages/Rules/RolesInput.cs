using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Which of the four ones a campaign has, as it is picked.</summary>
internal sealed record RolesInput
{
    /// <summary>Null when none is picked.</summary>
    public IReadOnlyList<FourOne>? Roles { get; init; }

    public int Version { get; init; }
}
