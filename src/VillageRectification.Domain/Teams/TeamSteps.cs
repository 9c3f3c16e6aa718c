using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>Who belongs to the village's work team (驻村工作组), and who is released from his own post.</summary>
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
}
