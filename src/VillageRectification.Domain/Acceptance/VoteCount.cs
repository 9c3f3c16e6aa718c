using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The ballots of the representatives as they are counted.</summary>
/// <param name="Ballots">Valid ones.</param>
/// <param name="NotSatisfied">总体满意: of these, how many are not.</param>
public sealed record VoteCount(int Ballots, int NotSatisfied)
{
    public int? Representatives { get; init; }

    public int? Present { get; init; }

    public int? Collected { get; init; }

    public int? NotSatisfiedWithAbility { get; init; }

    public int? NotSatisfiedWithConduct { get; init; }

    public int? NotSatisfiedWithIntegrity { get; init; }

    public int? NotSatisfiedWithResults { get; init; }

    /// <summary>总体满意: how many are; null where that was not counted. So the next four, of their questions.</summary>
    public int? Satisfied { get; init; }

    public int? SatisfiedWithAbility { get; init; }

    public int? SatisfiedWithConduct { get; init; }

    public int? SatisfiedWithIntegrity { get; init; }

    public int? SatisfiedWithResults { get; init; }

    /// <summary>A vote decides with every question of the ballot counted.</summary>
    internal static IEnumerable<Refusal> AgainstOpen(int questions) => questions == 0 ? [] : [AcceptanceRefusal.QuestionsOpen(questions)];

    /// <summary>Questions of which one of the two counts is missing.</summary>
    internal int Open => Questions.Count(q => q.Satisfied is null || q.NotSatisfied is null);

    private IEnumerable<(int? Satisfied, int? NotSatisfied)> Questions =>
    [
        (Satisfied, NotSatisfied), (SatisfiedWithAbility, NotSatisfiedWithAbility), (SatisfiedWithConduct, NotSatisfiedWithConduct),
        (SatisfiedWithIntegrity, NotSatisfiedWithIntegrity), (SatisfiedWithResults, NotSatisfiedWithResults),
    ];

    // Satisfied and not, of each question.
    private IEnumerable<int> Answers => Questions.Select(q => (q.Satisfied ?? 0) + (q.NotSatisfied ?? 0));

    /// <summary>Representatives, those present, ballots collected, valid ones: none can be more than the one before.</summary>
    internal bool Narrows => new[] { Representatives, Present, Collected, Ballots }.OfType<int>().ToArray() is var steps
        && steps.Zip(steps.Skip(1)).All(s => s.Second <= s.First) && Answers.All(a => a <= Ballots);
}
