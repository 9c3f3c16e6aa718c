using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A fact about one case.</summary>
public abstract class CaseFact : Fact
{
    private protected CaseFact()
    {
    }

    private protected CaseFact(RectificationCase @case, DateOnly occurredOn)
        : base(@case.DivisionCode, occurredOn)
    {
        CaseId = @case.Id;
    }

    public Guid CaseId { get; private init; }

    /// <summary>What of its own kind stands against taking it back.</summary>
    /// <param name="others">Live facts of the case.</param>
    internal virtual IEnumerable<Refusal> AgainstTakingBack(IEnumerable<CaseFact> others) => [];

    /// <summary>The days by which it says that something of the campaign's work is done.</summary>
    internal virtual IEnumerable<DateOnly?> DueDays() => [];

    /// <summary>Whether an application is judged by it: diagnosis, plan, measures and problems accounted for, committees.</summary>
    internal virtual bool CountsForApplying() => false;

    /// <summary>What it has against another record's being taken back, because it rests on it.</summary>
    /// <param name="ground">The version that is taken back.</param>
    /// <param name="others">Live facts of the case.</param>
    internal virtual IEnumerable<Refusal> AgainstTakingGround(CaseFact ground, IReadOnlyCollection<CaseFact> others) => [];

    /// <summary>What of its own kind stands against its being gone, or another version of it standing again.</summary>
    /// <param name="again">The version that would; null where the record ends.</param>
    /// <param name="others">Live facts of the case.</param>
    internal virtual IEnumerable<Refusal> AgainstLeaving(CaseFact? again, IEnumerable<CaseFact> others) => [];

    /// <summary>Whether it is work in a village that is listed: the day of the listing is not moved behind it.</summary>
    internal virtual bool IsOfListed() => false;

    /// <summary>Whether it was written by the save of that record, and is taken back with it.</summary>
    internal virtual bool GoesWith(Guid recordId) => false;

    /// <summary>Whether it stands on its own when a record that it refers to is ended with a reason.</summary>
    internal virtual bool StaysWithout(Guid recordId) => false;

    /// <summary>What stands against taking back a file that belongs to it.</summary>
    /// <param name="others">Live facts of the case.</param>
    internal virtual IEnumerable<Refusal> AgainstTakingFilesBack(IEnumerable<CaseFact> others) => [];
}
