using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of a part of the rules: a draft, or in force from a day. What is in force is never edited; who drafts puts nothing in force.</summary>
public abstract class RuleVersion
{
    public const int ReasonMaxLength = 200;
    public const int NameMaxLength = 50;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1 is what the campaign began with.</summary>
    public int Number { get; private protected init; }

    /// <summary>The first day in force; null of a draft.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Why it was changed; null of a draft and of the first version.</summary>
    public string? Reason { get; private set; }

    /// <summary>The name of who began the draft; null of the first version.</summary>
    public string? DraftedBy { get; private set; }

    /// <summary>Everybody who began or changed the draft, in the order of the first hand that each had in it.</summary>
    public IReadOnlyList<VersionAuthor> Drafters { get; private set; } = [];

    /// <summary>Who put it in force; null of a draft and of the first version.</summary>
    public string? EnactedBy { get; private set; }

    public bool IsDraft => From is null;

    /// <summary>甲、乙; null of the first version.</summary>
    public string? Drafted => Drafters.Count > 0 ? string.Join("、", Drafters.Select(d => d.Name)) : DraftedBy;

    /// <summary>Who drafts and who puts in force are never one person.</summary>
    public IEnumerable<Refusal> AgainstEnactingBy(VersionAuthor by)
    {
        // Of a draft that was begun before every drafter was kept only a name is known.
        if (Drafters.Any(d => d.Account == by.Account) || (Drafters.Count == 0 && DraftedBy == by.Name))
        {
            yield return VersionRefusal.SamePersonDraftsAndEnacts(Drafted!);
        }
    }

    /// <summary>No other version begins on the day on which this one does, nor before.</summary>
    internal virtual bool KeepsItsDay => true;

    /// <summary>What stands against putting this draft in force that other parts of the rules do not ask.</summary>
    internal abstract IEnumerable<Refusal> AgainstEnacting(Campaign campaign, DateOnly from, DateOnly today);

    /// <summary>Takes back what the campaign keeps of a draft beside it.</summary>
    internal virtual void LeaveBehind(Campaign campaign)
    {
    }

    internal void DraftBy(VersionAuthor by)
    {
        DraftedBy ??= by.Name;
        if (Drafters.All(d => d.Account != by.Account))
        {
            Drafters = [.. Drafters, by];
        }
    }

    internal void Begin(DateOnly? on) => From = on;

    internal void ComeIntoForce(DateOnly from, string? reason = null, VersionAuthor? by = null) => (From, Reason, EnactedBy) = (from, reason, by?.Name);
}
