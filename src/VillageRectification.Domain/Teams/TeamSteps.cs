using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>Who belongs to the village's work team (驻村工作组), who is released from his own post, and who answers for the township.</summary>
public static class TeamSteps
{
    /// <param name="office">Where he comes from and what he is there; null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static TeamMember Join(this RectificationCase @case, DateOnly from, string name, TeamRole role, string? office = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, from, name, role) { Office = office };
    }

    /// <summary>The statement of responsibility (整顿责任书) was signed that day.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static ResponsibilityStatement SignStatement(this RectificationCase @case, DateOnly on)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on);
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static PostRelease Release(this RectificationCase @case, TeamMember member, DateOnly on, bool isReleased)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, member, on, isReleased);
    }

    public static IEnumerable<Refusal> AgainstLeaving(this RectificationCase @case, TeamMember member, DateOnly on)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < member.OccurredOn)
        {
            yield return CaseRefusal.EndsBeforeBegin(member.OccurredOn);
        }
    }

    /// <summary>From that day on he is no longer of the team.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstLeaving"/>.</exception>
    public static TeamDeparture Leave(this RectificationCase @case, TeamMember member, DateOnly on)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstLeaving(member, on));
        return new(@case, member, on);
    }

    /// <summary>From that day on he answers for the village; whoever did before does no longer.</summary>
    /// <param name="office">His post in the township; null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static TownshipLeader Lead(this RectificationCase @case, DateOnly from, string name, string? office)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, from, name, string.IsNullOrWhiteSpace(office) ? null : office.Trim());
    }

    /// <summary>From that day on, instead of whoever held the post before. Written down at one village it holds for all of the township.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static ResponsibilityHolder Appoint(this RectificationCase @case, Campaign campaign, DateOnly from, HolderPost post, string name)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(campaign, DivisionCode.Parse(@case.DivisionCode), from, post, name);
    }
}
