using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What is written down in the village while it is inspected: points by item, what was settled, the vote, the survey.</summary>
public static class SheetSteps
{
    private const string Again = "重新评分";

    /// <summary>The inspection that runs; null when none does.</summary>
    public static InspectionOpening? RunningInspection(this RectificationCase @case, IEnumerable<CaseFact> facts) =>
        @case.Stage.IsUnderInspection() ? facts.OfType<InspectionOpening>().Chronological().LastOrDefault() : null;

    /// <summary>The day whose criteria an inspection is held by: that of the application, or its own where none is known.</summary>
    public static DateOnly JudgedAsOf(this IEnumerable<CaseFact> facts, InspectionOpening opening) =>
        facts.AppliedOn(opening.OccurredOn) ?? opening.OccurredOn;

    /// <summary>Once the verdict is given, what led to it stays as it was.</summary>
    public static IEnumerable<Refusal> AgainstInspecting(this RectificationCase @case, InspectionOpening opening, InspectionOpening? running, DateOnly on)
    {
        if (opening.RecordId != running?.RecordId)
        {
            yield return AcceptanceRefusal.InspectionEnded();
        }

        foreach (var refusal in InspectionSteps.AgainstOpeningOn(on, opening.OccurredOn))
        {
            yield return refusal;
        }
    }

    /// <param name="criterion">The item; null when the campaign has none of that name.</param>
    public static IEnumerable<Refusal> AgainstMarking(ItemMark mark, InspectionOpening opening, AcceptanceCriterion? criterion)
    {
        if (criterion is null)
        {
            yield return AcceptanceRefusal.NoSuchItem(mark.Item);
            yield break;
        }

        if (mark.Inspector is { } inspector && !opening.Names().Contains(inspector))
        {
            yield return AcceptanceRefusal.NotAnInspector(inspector);
        }

        var isApplicable = string.IsNullOrWhiteSpace(mark.NotApplicableReason);
        if (mark.Score is null == isApplicable)
        {
            yield return isApplicable ? AcceptanceRefusal.ScoreOrReason(mark.Item) : AcceptanceRefusal.ScoreAndReason(mark.Item);
        }

        if (mark.Score is { } score && (score < 0 || score > criterion.Points))
        {
            yield return AcceptanceRefusal.ScoreOutOfRange(mark.Item, criterion.Points);
        }

        if (mark.Inspector is null && string.IsNullOrWhiteSpace(mark.Note))
        {
            yield return AcceptanceRefusal.SettlementNeedsReason(mark.Item);
        }
    }

    /// <param name="running">As <see cref="RunningInspection"/>.</param>
    /// <param name="before">The mark of the same inspector that this one takes the place of; null for the first.</param>
    /// <param name="writer">Who writes it down; null where nobody does, as in a history that is read in.</param>
    /// <exception cref="RuleViolationException">
    /// Anything of <see cref="AgainstInspecting"/>, <see cref="AgainstMarking"/> or <see cref="SheetWriter.AgainstWriting"/>.
    /// </exception>
    public static ItemScore Mark(
        this RectificationCase @case, DateOnly on, InspectionOpening opening, InspectionOpening? running, AcceptanceCriterion? criterion, ItemMark mark,
        ItemScore? before = null, SheetWriter? writer = null)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. @case.AgainstInspecting(opening, running, on), .. AgainstMarking(mark, opening, criterion),
            .. writer?.AgainstWriting(opening, mark.Inspector) ?? [],
        ]);
        var score = new ItemScore(@case, on, opening.RecordId, mark);
        if (before is not null)
        {
            score.Succeed(before, Again);
        }

        return score;
    }

    /// <param name="standing">The last vote of the inspection; null while there is none.</param>
    public static IEnumerable<Refusal> AgainstVotingAgain(this RepresentativesVote? standing, VerdictRules rules)
    {
        if (standing?.Ballots >= rules.MinimumBallots && standing.OpenQuestions() == 0)
        {
            yield return AcceptanceRefusal.VoteStands(standing.OccurredOn, standing.Ballots);
        }
    }

    /// <param name="again">What <see cref="AgainstVotingAgain"/> says; nothing of the first vote, and where the last one is corrected.</param>
    /// <exception cref="RuleViolationException">
    /// No inspection runs, a vote that counts was held, a question is not counted, or the counts contradict each other.
    /// </exception>
    public static RepresentativesVote CountVote(
        this RectificationCase @case, DateOnly on, InspectionOpening opening, InspectionOpening? running, VoteCount count, params IEnumerable<Refusal> again)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. @case.AgainstInspecting(opening, running, on), .. again, .. VoteCount.AgainstOpen(count.Open),
            .. count.Narrows ? Array.Empty<Refusal>() : [AcceptanceRefusal.CountsContradict()],
        ]);
        return new(@case, on, opening.RecordId, count);
    }

    /// <exception cref="RuleViolationException">No inspection runs, or more answered than were asked.</exception>
    public static HouseholdSurvey CountHouseholds(
        this RectificationCase @case, DateOnly on, InspectionOpening opening, InspectionOpening? running, int households, int satisfied, string? remarks,
        int? notSatisfied = null)
    {
        var isWhole = satisfied + (notSatisfied ?? 0) <= households;
        RuleViolationException.ThrowIfAny(
            [.. @case.AgainstInspecting(opening, running, on), .. isWhole ? Array.Empty<Refusal>() : [AcceptanceRefusal.CountsContradict()]]);
        return new(@case, on, opening.RecordId, households, satisfied, remarks, notSatisfied);
    }
}
