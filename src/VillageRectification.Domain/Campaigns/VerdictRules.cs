namespace VillageRectification.Domain.Campaigns;

/// <summary>The numbers by which a verdict is reached; the defaults are the shipped ones.</summary>
public sealed record VerdictRules
{
    /// <summary>Points from which a village is 合格.</summary>
    public int PassScore { get; init; } = 80;

    /// <summary>Points from which a village is 基本合格.</summary>
    public int BasicPassScore { get; init; } = 70;

    /// <summary>Ballots that make the vote of representatives valid.</summary>
    public int MinimumBallots { get; init; } = 15;

    /// <summary>Percent of the households asked that have to be satisfied; null for no such floor.</summary>
    public int? SurveyFloor { get; init; }
}
