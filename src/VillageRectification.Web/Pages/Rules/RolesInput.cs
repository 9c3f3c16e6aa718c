using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Which of the four ones a campaign has, as it is picked.</summary>
internal sealed record RolesInput : RuleInput
{
    /// <summary>Null when none is picked.</summary>
    public IReadOnlyList<FourOne>? Roles { get; init; }

    public static RolesInput Of(Campaign campaign) => new() { Roles = [.. campaign.Roles.All], Version = campaign.Version };

    /// <param name="unit">What is counted: 村, 社区.</param>
    public static IReadOnlyList<StaleField<RolesInput>> Fields(string unit, CountyWords county) =>
        [new("本次行动有哪些角色", x => string.Join("、", (x.Roles ?? []).Order().Select(r => r.ToText(unit, county))), nameof(Roles))];
}
