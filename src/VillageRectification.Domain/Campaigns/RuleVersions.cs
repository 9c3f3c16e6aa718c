using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>
/// The versions of one part of a campaign's rules: one draft at most, and those in force, each from its day until that of the next one. What a
/// part says, and what stands against saying it, is its own.
/// </summary>
/// <typeparam name="TVersion">The part.</typeparam>
public sealed class RuleVersions<TVersion>
    where TVersion : RuleVersion
{
    private readonly Campaign _campaign;
    private readonly List<TVersion> _written;
    private readonly Func<TVersion>? _shipped;

    /// <param name="shipped">What holds from the first day where the campaign began with nothing of its own; null where it always has it.</param>
    internal RuleVersions(Campaign campaign, List<TVersion> written, Func<TVersion>? shipped = null) =>
        (_campaign, _written, _shipped) = (campaign, written, shipped);

    /// <summary>The version that is being drafted; null when none is.</summary>
    public TVersion? Draft => _written.SingleOrDefault(v => v.IsDraft);

    /// <summary>Of the draft, or of the one that would be drafted.</summary>
    public int NextNumber => Draft?.Number ?? InForce()[^1].Number + 1;

    /// <summary>Every version that was put in force, the first one first.</summary>
    public IReadOnlyList<TVersion> InForce()
    {
        TVersion[] own = [.. _written.Where(v => !v.IsDraft).OrderBy(v => v.Number)];
        return own is [{ Number: 1 }, ..] || _shipped is null ? own : [_shipped(), .. own];
    }

    /// <summary>What is in force on a day; before the first day the first one.</summary>
    public TVersion On(DateOnly day)
    {
        var inForce = InForce();
        return inForce.LastOrDefault(v => v.From <= day) ?? inForce[0];
    }

    public void DropDraft()
    {
        if (Draft is { } draft)
        {
            draft.LeaveBehind(_campaign);
            _written.Remove(draft);
        }
    }

    /// <summary>What stands against putting the draft in force, whoever does.</summary>
    public IEnumerable<Refusal> AgainstEnacting(DateOnly from, DateOnly today)
    {
        if (Draft is not { } draft)
        {
            yield return VersionRefusal.NothingDrafted();
            yield break;
        }

        foreach (var refusal in draft.AgainstEnacting(_campaign, from, today))
        {
            yield return refusal;
        }

        if (InForce().Where(v => v.KeepsItsDay).Max(v => v.From) is { } last && from <= last)
        {
            yield return VersionRefusal.FromNotAfterLast(last);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnacting"/> or <see cref="RuleVersion.AgainstEnactingBy"/>.</exception>
    public TVersion Enact(DateOnly from, DateOnly today, string reason, VersionAuthor by)
    {
        var draft = Draft;
        RuleViolationException.ThrowIfAny([.. AgainstEnacting(from, today), .. draft?.AgainstEnactingBy(by) ?? []]);
        draft!.ComeIntoForce(from, reason, by);
        return draft;
    }

    /// <summary>What the campaign begins with.</summary>
    internal TVersion Begin(TVersion first, DateOnly on)
    {
        first.ComeIntoForce(on);
        _written.Add(first);
        return first;
    }

    /// <summary>Writes the draft, or writes it anew.</summary>
    /// <param name="by">Who drafts; saved as it stands already it has no other drafter.</param>
    /// <param name="isSaid">Whether the draft says so already.</param>
    internal TVersion Write(VersionAuthor by, Predicate<TVersion> isSaid, Func<int, TVersion> begin, Action<TVersion> rewrite)
    {
        var draft = Draft;
        if (draft is not null && isSaid(draft))
        {
            return draft;
        }

        if (draft is null)
        {
            draft = begin(NextNumber);
            _written.Add(draft);
        }

        rewrite(draft);
        draft.DraftBy(by);
        return draft;
    }
}
