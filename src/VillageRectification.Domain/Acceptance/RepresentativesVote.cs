using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>How the representatives voted on five questions (代表测评), as counts: nobody's name is kept.</summary>
public sealed class RepresentativesVote : InspectionFinding
{
    private RepresentativesVote()
    {
    }

    internal RepresentativesVote(RectificationCase @case, DateOnly on, Guid openingRecordId, VoteCount count)
        : base(@case, on, openingRecordId)
    {
        Representatives = count.Representatives;
        Present = count.Present;
        Collected = count.Collected;
        Ballots = count.Ballots;
        NotSatisfiedWithAbility = count.NotSatisfiedWithAbility;
        NotSatisfiedWithConduct = count.NotSatisfiedWithConduct;
        NotSatisfiedWithIntegrity = count.NotSatisfiedWithIntegrity;
        NotSatisfiedWithResults = count.NotSatisfiedWithResults;
        NotSatisfied = count.NotSatisfied;
        Satisfied = count.Satisfied;
        SatisfiedWithAbility = count.SatisfiedWithAbility;
        SatisfiedWithConduct = count.SatisfiedWithConduct;
        SatisfiedWithIntegrity = count.SatisfiedWithIntegrity;
        SatisfiedWithResults = count.SatisfiedWithResults;
    }

    /// <summary>How many the village has; null when nobody says.</summary>
    public int? Representatives { get; private init; }

    /// <summary>Of these, how many came.</summary>
    public int? Present { get; private init; }

    /// <summary>Ballots handed in, valid or not.</summary>
    public int? Collected { get; private init; }

    /// <summary>Valid ones.</summary>
    public int Ballots { get; private init; }

    /// <summary>班子能力: valid ballots that say 不满意. Null when the question was not counted; so the next three.</summary>
    public int? NotSatisfiedWithAbility { get; private init; }

    /// <summary>班子作风.</summary>
    public int? NotSatisfiedWithConduct { get; private init; }

    /// <summary>廉洁.</summary>
    public int? NotSatisfiedWithIntegrity { get; private init; }

    /// <summary>整顿成效.</summary>
    public int? NotSatisfiedWithResults { get; private init; }

    /// <summary>总体满意: the question that can fail the village.</summary>
    public int NotSatisfied { get; private init; }

    /// <summary>总体满意: valid ballots that say 满意; a ballot may leave a question blank. Null when it was not counted; so the next four.</summary>
    public int? Satisfied { get; private init; }

    /// <summary>班子能力.</summary>
    public int? SatisfiedWithAbility { get; private init; }

    /// <summary>班子作风.</summary>
    public int? SatisfiedWithConduct { get; private init; }

    /// <summary>廉洁.</summary>
    public int? SatisfiedWithIntegrity { get; private init; }

    /// <summary>整顿成效.</summary>
    public int? SatisfiedWithResults { get; private init; }

    /// <summary>Questions of the ballot that are not counted whole: with one left open the vote decides nothing.</summary>
    public int OpenQuestions() => new VoteCount(Ballots, NotSatisfied)
    {
        Satisfied = Satisfied,
        SatisfiedWithAbility = SatisfiedWithAbility,
        NotSatisfiedWithAbility = NotSatisfiedWithAbility,
        SatisfiedWithConduct = SatisfiedWithConduct,
        NotSatisfiedWithConduct = NotSatisfiedWithConduct,
        SatisfiedWithIntegrity = SatisfiedWithIntegrity,
        NotSatisfiedWithIntegrity = NotSatisfiedWithIntegrity,
        SatisfiedWithResults = SatisfiedWithResults,
        NotSatisfiedWithResults = NotSatisfiedWithResults,
    }.Open;

    /// <summary>The question that decides.</summary>
    public Vote Overall() => new(Ballots, NotSatisfied);
}
