using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What a filled sheet and a valid vote come to.</summary>
public sealed record Verdict(InspectionOutcome Outcome, int Score)
{
    public static IEnumerable<Refusal> AgainstReaching(IReadOnlyList<CriterionScore> sheet, Vote vote, CampaignThresholds thresholds)
    {
        var open = sheet.Count(i => !i.IsComplete);
        if (open > 0 || sheet.All(i => i.IsNotApplicable))
        {
            yield return AcceptanceRefusal.SheetIncomplete(open);
        }

        if (vote.Ballots < thresholds.MinimumBallots)
        {
            yield return AcceptanceRefusal.TooFewBallots(vote.Ballots, thresholds.MinimumBallots);
        }
    }

    /// <summary>Scores the sheet out of 100, half up, over the items that apply; a failed must-pass item or the vote fails the village.</summary>
    /// <exception cref="RuleViolationException">The sheet is incomplete or the vote invalid.</exception>
    public static Verdict Reach(IReadOnlyList<CriterionScore> sheet, Vote vote, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny(AgainstReaching(sheet, vote, thresholds));
        CriterionScore[] applicable = [.. sheet.Where(i => !i.IsNotApplicable)];
        var full = applicable.Sum(i => i.Points);
        var score = ((200 * applicable.Sum(i => i.Score!.Value)) + full) / (2 * full);
        return new(OutcomeOf(score, applicable.Any(i => i.IsFailed), vote, thresholds), score);
    }

    /// <param name="isItemFailed">A must-pass item was not reached.</param>
    /// <param name="vote">Null when it is not written down.</param>
    public static InspectionOutcome OutcomeOf(int score, bool isItemFailed, Vote? vote, CampaignThresholds thresholds) =>
        isItemFailed || vote is { FailsTheVillage: true } || score < thresholds.BasicPassScore
            ? InspectionOutcome.Failed
            : score < thresholds.PassScore ? InspectionOutcome.BasicallyPassed : InspectionOutcome.Passed;
}
