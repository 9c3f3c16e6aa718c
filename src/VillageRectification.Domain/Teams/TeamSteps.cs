using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>Who belongs to the village's work team (驻村工作组), who is released from his own post, and who answers for the township.</summary>
public static class TeamSteps
{
    /// <summary>Who leaves is written down after who came, so what lies before the day on which the other came is let in.</summary>
    /// <param name="team">Of the village, without the member that is corrected; others do no harm.</param>
    public static IEnumerable<Refusal> AgainstJoining(
        this RectificationCase @case, DateOnly from, string name, TeamRole role, IReadOnlyCollection<CaseFact> team)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        // Who has another place is a member (成员) by that already.
        var there = team.MembersOn(from);
        if (there.FirstOrDefault(m => m.Name == name && (m.Role == role || role is TeamRole.Member)) is { } same)
        {
            yield return TeamRefusal.HoldsIt(name, same.Role, same.OccurredOn);
        }
        else if (role is TeamRole.Leader or TeamRole.FirstSecretary && there.FirstOrDefault(m => m.Role == role) is { } other)
        {
            yield return TeamRefusal.HeldByAnother(other.Name, role, other.OccurredOn);
        }
    }

    /// <param name="team">Of the village, without the member that is corrected.</param>
    /// <param name="office">Where he comes from and what he is there; null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstJoining"/>.</exception>
    public static TeamMember Join(
        this RectificationCase @case, DateOnly from, string name, TeamRole role, IReadOnlyCollection<CaseFact> team, string? office = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstJoining(from, name, role, team));
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

    /// <param name="left">The day on which he left already; null where he did not.</param>
    public static IEnumerable<Refusal> AgainstLeaving(this RectificationCase @case, TeamMember member, DateOnly on, DateOnly? left = null)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < member.OccurredOn)
        {
            yield return CaseRefusal.EndsBeforeBegin(member.OccurredOn);
        }

        if (left is { } before)
        {
            yield return RecordRefusal.EndedAlready(before);
        }
    }

    /// <summary>From that day on he is no longer of the team.</summary>
    /// <param name="left">As of <see cref="AgainstLeaving"/>.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstLeaving"/>.</exception>
    public static TeamDeparture Leave(this RectificationCase @case, TeamMember member, DateOnly on, DateOnly? left = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstLeaving(member, on, left));
        return new(@case, member, on);
    }

    /// <param name="office">His post in the township; null is unknown, and then changes nothing.</param>
    /// <param name="facts">Of the village, without the one that is corrected.</param>
    public static IEnumerable<Refusal> AgainstLeading(
        this RectificationCase @case, DateOnly from, string name, string? office, IEnumerable<CaseFact> facts)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (facts.OfType<TownshipLeader>().Where(l => l.OccurredOn <= from).Chronological().LastOrDefault() is { } now
            && now.Name == name && (office is null || now.Office == office))
        {
            yield return TeamRefusal.LeadsAlready(name, now.OccurredOn);
        }
    }

    /// <summary>From that day on he answers for the village; whoever did before does no longer.</summary>
    /// <param name="office">His post in the township; null is unknown.</param>
    /// <param name="facts">Of the village, without the one that is corrected.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstLeading"/>.</exception>
    public static TownshipLeader Lead(this RectificationCase @case, DateOnly from, string name, string? office, IEnumerable<CaseFact> facts)
    {
        var post = string.IsNullOrWhiteSpace(office) ? null : office.Trim();
        RuleViolationException.ThrowIfAny(@case.AgainstLeading(from, name, post, facts));
        return new(@case, from, name, post);
    }

    /// <summary>A post has one holder on a day: whoever was named wrongly is corrected.</summary>
    /// <param name="holders">Of the township in the campaign, live; none for a correction, since a ledger names a holder once a village.</param>
    public static IEnumerable<Refusal> AgainstAppointing(
        this RectificationCase @case, DateOnly from, HolderPost post, string name, IEnumerable<ResponsibilityHolder> holders)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (holders.Where(h => h.OccurredOn == from).Last(post) is { } other && other.Name != name)
        {
            yield return TeamRefusal.PostTaken(other.Name, post, from);
        }
    }

    /// <summary>From that day on, instead of whoever held the post before. Written down at one village it holds for all of the township.</summary>
    /// <param name="holders">As of <see cref="AgainstAppointing"/>.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAppointing"/>.</exception>
    public static ResponsibilityHolder Appoint(
        this RectificationCase @case, Campaign campaign, DateOnly from, HolderPost post, string name, IEnumerable<ResponsibilityHolder> holders)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstAppointing(from, post, name, holders));
        return new(campaign, DivisionCode.Parse(@case.DivisionCode), from, post, name);
    }
}
