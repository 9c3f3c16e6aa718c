using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>One item of an inspection, with what each inspector gave it.</summary>
/// <param name="Scores">One an inspector; none yet where nobody has come to it.</param>
/// <param name="Settled">What they settled where they differed; null while they have not, or where one was changed since.</param>
public sealed record SheetItem(AcceptanceCriterion Criterion, IReadOnlyList<ItemScore> Scores, ItemScore? Settled)
{
    public bool Differs => Scores.Select(s => (s.Score, s.NotApplicableReason is null)).Distinct().Count() > 1;

    public bool IsToSettle => Differs && Settled is null;

    /// <summary>What counts; null while it is open.</summary>
    public ItemScore? Result => Differs ? Settled : Scores.Count > 0 ? Scores[0] : null;

    public CriterionScore Outcome => new(Criterion.Points, Criterion.IsMustPass, Result?.Score, Result?.NotApplicableReason)
    {
        ReachedFrom = Criterion.ReachedFrom,
    };

    public ItemScore? Of(string inspector) => Scores.FirstOrDefault(s => s.Inspector == inspector);
}
