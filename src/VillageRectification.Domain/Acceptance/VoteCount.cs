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

    /// <summary>Satisfied and not, of each question.</summary>
    internal IEnumerable<int> Answers => new[]
    {
        (Satisfied, NotSatisfied), (SatisfiedWithAbility, NotSatisfiedWithAbility), (SatisfiedWithConduct, NotSatisfiedWithConduct),
        (SatisfiedWithIntegrity, NotSatisfiedWithIntegrity), (SatisfiedWithResults, NotSatisfiedWithResults),
    }.Select(a => (a.Item1 ?? 0) + (a.Item2 ?? 0));

    /// <summary>Representatives, those present, ballots collected, valid ones: none can be more than the one before.</summary>
    internal bool Narrows => new[] { Representatives, Present, Collected, Ballots }.OfType<int>().ToArray() is var steps
        && steps.Zip(steps.Skip(1)).All(s => s.Second <= s.First) && Answers.All(a => a <= Ballots);
}
