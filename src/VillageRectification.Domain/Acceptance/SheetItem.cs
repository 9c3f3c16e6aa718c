using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>One item of an inspection, with what each inspector gave it.</summary>
/// <param name="Scores">One an inspector; none yet where nobody has come to it.</param>
/// <param name="Settled">What they settled where they differed; null while they have not, or where one was changed since.</param>
public sealed record SheetItem(AcceptanceCriterion Criterion, IReadOnlyList<ItemScore> Scores, ItemScore? Settled)
{
    /// <summary>What it came to in the inspection before, where that is carried over; null where the item is marked anew.</summary>
    public ItemScore? Carried { get; init; }

    /// <summary>Whether each sheet has to mark it: what is carried over is open again once one inspector has marked it.</summary>
    public bool IsAsked => Carried is null || Scores.Count > 0;

    public bool Differs => Scores.Select(s => (s.Score, s.NotApplicableReason is null)).Distinct().Count() > 1;

    public bool IsToSettle => Differs && Settled is null;

    /// <summary>What counts; null while it is open.</summary>
    public ItemScore? Result => Differs ? Settled : Scores.Count > 0 ? Scores[0] : Carried;

    /// <summary>Not reached: below its mark, must-pass or not. What does not apply, or is open, is none.</summary>
    public bool IsMissed => Result?.Score < Criterion.ReachedFrom;

    public CriterionScore Outcome => new(Criterion.Points, Criterion.IsMustPass, Result?.Score, Result?.NotApplicableReason)
    {
        ReachedFrom = Criterion.ReachedFrom,
    };

    /// <summary>What was settled lies outside of what any inspector gave: above or below all of them, or said not to apply by it alone.</summary>
    public bool IsSettledOutside => Differs && Settled is { } settled
        && (settled.Score is { } score
            ? Scores.Select(s => s.Score).OfType<int>().ToList() is var given && (given.Count == 0 || score < given.Min() || score > given.Max())
            : Scores.All(s => s.NotApplicableReason is null));

    public ItemScore? Of(string inspector) => Scores.FirstOrDefault(s => s.Inspector == inspector);
}
