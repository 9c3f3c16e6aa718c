using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>Who belongs to the village's work team (驻村工作组), who is released from his own post, and who answers for the township.</summary>
public static class TeamSteps
{
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static TeamMember Join(this RectificationCase @case, DateOnly from, string name, TeamRole role)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, from, name, role);
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static PostRelease Release(this RectificationCase @case, TeamMember member, DateOnly on, bool isReleased)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, member, on, isReleased);
    }

    /// <summary>From that day on, instead of whoever held the post before. Written down at one village it holds for all of the township.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static ResponsibilityHolder Appoint(this RectificationCase @case, Campaign campaign, DateOnly from, HolderPost post, string name)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(campaign, DivisionCode.Parse(@case.DivisionCode), from, post, name);
    }
}
