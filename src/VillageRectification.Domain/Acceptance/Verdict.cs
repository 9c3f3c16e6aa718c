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

        foreach (var refusal in AgainstVote(vote, thresholds))
        {
            yield return refusal;
        }
    }

    /// <param name="vote">Null while nobody voted.</param>
    public static IEnumerable<Refusal> AgainstVote(Vote? vote, CampaignThresholds thresholds)
    {
        if (vote is null || vote.Ballots < thresholds.MinimumBallots)
        {
            yield return AcceptanceRefusal.TooFewBallots(vote?.Ballots ?? 0, thresholds.MinimumBallots);
        }
    }

    /// <summary>Scores the sheet out of 100, half up, over the items that apply; a failed must-pass item or the vote fails the village.</summary>
    /// <exception cref="RuleViolationException">The sheet is incomplete or the vote invalid.</exception>
    public static Verdict Reach(IReadOnlyList<CriterionScore> sheet, Vote vote, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny(AgainstReaching(sheet, vote, thresholds));
        var score = ScoreOf(sheet)!.Value;
        return new(OutcomeOf(score, sheet.Any(i => i.IsFailed), vote, thresholds), score);
    }

    /// <summary>Points out of 100, half up, over the items that apply; null where none does.</summary>
    internal static int? ScoreOf(IReadOnlyList<CriterionScore> sheet)
    {
        CriterionScore[] applicable = [.. sheet.Where(i => !i.IsNotApplicable)];
        var full = applicable.Sum(i => i.Points);
        return full == 0 ? null : ((200 * applicable.Sum(i => i.Score!.Value)) + full) / (2 * full);
    }

    /// <param name="isItemFailed">A must-pass item was not reached.</param>
    /// <param name="vote">Null when it is not written down.</param>
    /// <param name="survey">Null when it is not written down.</param>
    public static InspectionOutcome OutcomeOf(int score, bool isItemFailed, Vote? vote, CampaignThresholds thresholds, HouseholdSurvey? survey = null) =>
        isItemFailed || vote is { FailsTheVillage: true } || survey?.FailsTheVillage(thresholds.SurveyFloor) is true || score < thresholds.BasicPassScore
            ? InspectionOutcome.Failed
            : score < thresholds.PassScore ? InspectionOutcome.BasicallyPassed : InspectionOutcome.Passed;
}
