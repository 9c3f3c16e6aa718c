using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What a filled sheet and a valid vote come to.</summary>
public sealed record Verdict(InspectionOutcome Outcome, int Score)
{
    public static IEnumerable<Refusal> AgainstReaching(IReadOnlyList<CriterionScore> sheet, Vote vote, VerdictRules rules)
    {
        var open = sheet.Count(i => !i.IsComplete);
        if (open > 0 || sheet.All(i => i.IsNotApplicable))
        {
            yield return AcceptanceRefusal.SheetIncomplete(open);
        }

        foreach (var refusal in AgainstVote(vote, rules))
        {
            yield return refusal;
        }
    }

    /// <param name="vote">Null while nobody voted.</param>
    public static IEnumerable<Refusal> AgainstVote(Vote? vote, VerdictRules rules)
    {
        if (vote is null || vote.Ballots < rules.MinimumBallots)
        {
            yield return AcceptanceRefusal.TooFewBallots(vote?.Ballots ?? 0, rules.MinimumBallots);
        }
    }

    /// <summary>Scores the sheet out of 100, half up, over the items that apply; a failed must-pass item or the vote fails the village.</summary>
    /// <exception cref="RuleViolationException">The sheet is incomplete or the vote invalid.</exception>
    public static Verdict Reach(IReadOnlyList<CriterionScore> sheet, Vote vote, VerdictRules rules)
    {
        RuleViolationException.ThrowIfAny(AgainstReaching(sheet, vote, rules));
        var score = ScoreOf(sheet)!.Value;
        return new(OutcomeOf(score, sheet.Any(i => i.IsFailed), vote, rules), score);
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
    public static InspectionOutcome OutcomeOf(int score, bool isItemFailed, Vote? vote, VerdictRules rules, HouseholdSurvey? survey = null) =>
        isItemFailed || vote is { FailsTheVillage: true } || survey?.FailsTheVillage(rules.SurveyFloor) is true || score < rules.BasicPassScore
            ? InspectionOutcome.Failed
            : score < rules.PassScore ? InspectionOutcome.BasicallyPassed : InspectionOutcome.Passed;
}
