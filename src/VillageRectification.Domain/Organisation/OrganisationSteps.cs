using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>Writing down what becomes of the committees and of the members (班子队伍).</summary>
public static class OrganisationSteps
{
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static CommitteeChange Change(this RectificationCase @case, DateOnly on, Committee committee, CommitteeChangeKind kind, ChangedPost post)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, committee, kind)
        {
            Method = post.Method,
            Person = post.Person,
            Post = post.Post,
            FormerOffice = post.FormerOffice,
            Nature = post.Nature,
            HeldUntil = post.Nature is PostNature.Nominal ? post.HeldUntil : null,
        };
    }

    /// <summary>没有变化，确认.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static CommitteeConfirmation ConfirmCommittees(this RectificationCase @case, DateOnly on)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on);
    }

    /// <param name="activists">Persons; null is unknown.</param>
    /// <param name="reserveCadres">Persons.</param>
    /// <param name="newMembers">Persons.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static MembershipGrowth Grow(this RectificationCase @case, DateOnly on, int? activists, int? reserveCadres, int? newMembers)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on) { Activists = activists, ReserveCadres = reserveCadres, NewMembers = newMembers };
    }

    /// <summary>The last day up to <paramref name="day"/> on which the committees' states were confirmed, or changed; null if never.</summary>
    public static DateOnly? CommitteesConfirmedOn(this IEnumerable<CaseFact> facts, DateOnly day) =>
        facts.Where(f => f is CommitteeConfirmation or CommitteeChange && f.OccurredOn <= day).Max(f => (DateOnly?)f.OccurredOn);
}
