using VillageRectification.Domain.Campaigns;
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

    /// <param name="branch">The state that is to be confirmed; null is unknown.</param>
    /// <param name="committee">Of the village committee.</param>
    public static IEnumerable<Refusal> AgainstConfirming(this RectificationCase @case, CommitteeState? branch, CommitteeState? committee)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (branch is null || committee is null)
        {
            yield return CaseRefusal.CommitteesUnknown();
        }
    }

    /// <summary>没有变化，确认.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstConfirming"/>.</exception>
    public static CommitteeConfirmation ConfirmCommittees(this RectificationCase @case, DateOnly on, CommitteeState? branch, CommitteeState? committee)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstConfirming(branch, committee));
        return new(@case, on);
    }

    /// <param name="activists">Persons; null is unknown.</param>
    /// <param name="reserveCadres">Persons.</param>
    /// <param name="newMembers">Persons.</param>
    /// <param name="who">Null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static MembershipGrowth Grow(
        this RectificationCase @case, DateOnly on, int? activists, int? reserveCadres, int? newMembers, GrowthMakeUp? who = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on)
        {
            Activists = activists,
            ReserveCadres = reserveCadres,
            NewMembers = newMembers,
            UnderThirtyFive = who?.UnderThirtyFive,
            ToFifty = who?.ToFifty,
            OverFifty = who?.OverFifty,
            Skilled = who?.Skilled,
            Veterans = who?.Veterans,
            Returned = who?.Returned,
            Educated = who?.Educated,
        };
    }

    /// <summary>How many sit in the two committees and how they get on, from that day on; null says nothing of it.</summary>
    /// <param name="members">Of the branch, of the village committee, of both at once.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static CommitteeMakeUp Seat(
        this RectificationCase @case, DateOnly on, CommitteeRelation? relation, (int? Branch, int? Committee, int? Both) members, int? underForty)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on)
        {
            Relation = relation,
            BranchMembers = members.Branch,
            CommitteeMembers = members.Committee,
            InBoth = members.Both,
            UnderForty = underForty,
        };
    }

    /// <summary>What the rooms and the village look like from that day on; null says nothing of it.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static VenueChange Furnish(this RectificationCase @case, DateOnly on, OfficeRooms? rooms, Surroundings? surroundings, string? note)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on) { Rooms = rooms, Surroundings = surroundings, Note = note };
    }

    /// <summary>The collective's income and debt from that day on; null says nothing of it.</summary>
    /// <param name="income">Yuan a year, and what it comes from.</param>
    /// <param name="debt">Yuan, and what it comes from.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static EconomyChange Account(
        this RectificationCase @case, DateOnly on, (long? Yuan, string? Sources) income, (long? Yuan, string? Sources) debt)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on) { IncomeYuan = income.Yuan, IncomeSources = income.Sources, DebtYuan = debt.Yuan, DebtSources = debt.Sources };
    }

    /// <summary>What is said of an item of a checklist from that day on.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static ChecklistAnswer Answer(this RectificationCase @case, DateOnly on, Checklist list, string item, ChecklistState state)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, list, item, state);
    }

    /// <summary>Something was made public on that day.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static Disclosure Disclose(this RectificationCase @case, DateOnly on, DisclosureKind kind, DisclosurePeriod period, DisclosureForm form)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, kind, period, form);
    }

    /// <summary>What was said last of each item of a list by a day.</summary>
    public static IReadOnlyDictionary<string, ChecklistAnswer> AnswersOn(this IEnumerable<CaseFact> facts, Checklist list, DateOnly day) =>
        facts.OfType<ChecklistAnswer>().Where(a => a.List == list && a.OccurredOn <= day).Chronological()
            .GroupBy(a => a.Item, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>
    /// The last day up to <paramref name="day"/> on which the committees' states were confirmed, or changed; null if never. A baseline with both
    /// states says them of its day as well as a confirmation does.
    /// </summary>
    public static DateOnly? CommitteesConfirmedOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day)];
        var described = known.OfType<Baseline>().Chronological().LastOrDefault();
        return known.Where(f => f is CommitteeConfirmation or CommitteeChange || (f == described && described is { Branch: not null, Committee: not null }))
            .Max(f => (DateOnly?)f.OccurredOn);
    }
}
