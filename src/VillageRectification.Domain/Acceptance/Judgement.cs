using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The head's verdict, with what inspectors and representatives found.</summary>
/// <param name="On">The day of the inspection.</param>
public sealed record Judgement(DateOnly On, InspectionOutcome Outcome)
{
    /// <summary>Points out of 100; null while the inspection is not scored.</summary>
    public int? Score { get; init; }

    /// <summary>Null while nobody voted.</summary>
    public Vote? Vote { get; init; }

    /// <summary>The must-pass items that were not reached, and the households' floor.</summary>
    public IReadOnlyList<string> FailedItems { get; init; } = [];

    /// <summary>What the households said; null when nobody asked them, or it is not written down.</summary>
    public HouseholdSurvey? Survey { get; init; }

    /// <summary>The sheets that points, items, vote and survey are of; null of a verdict that a ledger brought.</summary>
    public InspectionSheet? Sheet { get; private init; }

    /// <summary>Inspectors without a sheet whom the head names, so that he judges knowingly without them.</summary>
    public IReadOnlyList<string> WithoutSheets { get; init; } = [];

    public string? Opinion { get; init; }

    /// <summary>By when what was not reached is mended; of a pass nothing is.</summary>
    public DateOnly? MendBy { get; init; }

    /// <summary>Why it is another verdict than the numbers come to.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>Who gives it, by each name that he has: his own, and that of his account.</summary>
    public IReadOnlyList<string> JudgeNames { get; init; } = [];

    /// <summary>The account of who gives it; null where none does.</summary>
    public Guid? JudgeId { get; init; }

    /// <summary>Who else may give it, by name.</summary>
    public IReadOnlyList<string> OtherJudges { get; init; } = [];

    /// <summary>What the numbers come to; null while the inspection is not scored.</summary>
    public InspectionOutcome? Reached(VerdictRules rules) =>
        Score is { } score ? Verdict.OutcomeOf(score, FailedItems.Count > 0, Vote, rules, Survey) : null;

    /// <summary>On what the inspectors wrote down.</summary>
    public static Judgement Of(InspectionSheet sheet, DateOnly on, InspectionOutcome outcome) => new(on, outcome)
    {
        Score = sheet.Score,
        Vote = sheet.Vote?.Overall(),
        FailedItems = sheet.Failing,
        Survey = sheet.Survey,
        Sheet = sheet,
    };

    internal static Judgement Of(Inspection inspection) => new(inspection.OccurredOn, inspection.Outcome)
    {
        Score = inspection.Score,
        Vote = inspection is { Ballots: { } ballots, NotSatisfied: { } not } ? new(ballots, not) : null,
        FailedItems = inspection.FailedItems?.Split('\n') ?? [],
        OverrideReason = inspection.OverrideReason,
    };
}
