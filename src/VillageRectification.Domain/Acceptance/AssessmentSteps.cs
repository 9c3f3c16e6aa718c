using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The township assesses the village itself, item by item, until the county inspects it.</summary>
public static class AssessmentSteps
{
    public static IEnumerable<Refusal> AgainstAssessing(this RectificationCase @case)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (@case.Stage.IsUnderInspection() || @case.Stage.HasPassed())
        {
            yield return CaseRefusal.StageDoesNotAllow(@case.Stage);
        }
    }

    /// <param name="criterion">The item; null when the criteria have none of that name.</param>
    /// <param name="item">By its words.</param>
    public static IEnumerable<Refusal> AgainstAssessing(this RectificationCase @case, AcceptanceCriterion? criterion, string item, int score)
    {
        foreach (var refusal in @case.AgainstAssessing())
        {
            yield return refusal;
        }

        if (criterion is null)
        {
            yield return AcceptanceRefusal.NoSuchItem(item);
        }
        else if (score < 0 || score > criterion.Points)
        {
            yield return AcceptanceRefusal.ScoreOutOfRange(item, criterion.Points);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAssessing(RectificationCase, AcceptanceCriterion, string, int)"/>.</exception>
    public static SelfScore Assess(
        this RectificationCase @case, DateOnly on, AcceptanceCriterion? criterion, string item, int score, string? note)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstAssessing(criterion, item, score));
        return new(@case, on, item, score, note);
    }

    /// <summary>What was said last of each item, by its words; what was said before the last county verdict is of another application.</summary>
    public static IReadOnlyDictionary<string, SelfScore> SelfScoresOn(this IReadOnlyCollection<CaseFact> facts, DateOnly day)
    {
        var verdict = facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County && i.OccurredOn <= day).Max(i => (DateOnly?)i.OccurredOn);
        return facts.OfType<SelfScore>().Where(s => s.OccurredOn <= day && !(s.OccurredOn < verdict)).Chronological()
            .GroupBy(s => s.Item, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
    }

    /// <summary>What was said of each item for the application that a verdict answered, by its words.</summary>
    public static IReadOnlyDictionary<string, SelfScore> SelfScoresBefore(this IEnumerable<CaseFact> facts, Inspection verdict) =>
        facts.Where(f => f.Id != verdict.Id).ToList().SelfScoresOn(verdict.OccurredOn);
}
