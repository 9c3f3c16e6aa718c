using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What a plan and its measures need.</summary>
public enum PlanRule
{
    /// <summary>Adopt: at least one measure.</summary>
    NeedsMeasure = 1,

    /// <summary>Adopt: every measure has a responsible person.</summary>
    MeasureNeedsPerson = 2,

    /// <summary>Adopt: every measure is due by the deadline.</summary>
    MeasureDueAfterDeadline = 3,

    /// <summary>Adopt: every open problem has a measure.</summary>
    ProblemsWithoutMeasure = 4,

    /// <summary>Adopt after a failure: dated after the verdict.</summary>
    NotAfterVerdict = 5,

    /// <summary>Return a plan: within ten days.</summary>
    ReturnTooLate = 6,

    /// <summary>A measure is done once.</summary>
    MeasureAlreadyDone = 7,
}

/// <summary>What stands against a plan or a measure of it.</summary>
public sealed record PlanRefusal : Refusal<PlanRule>
{
    private PlanRefusal(PlanRule rule)
        : base(rule)
    {
    }

    /// <summary>The text of the measure that is not in order.</summary>
    public string Measure { get; private init; } = "";

    /// <summary>How many problems are open and unanswered.</summary>
    public int Problems { get; private init; }

    /// <summary>The deadline, the day of the verdict, the last day of a return or the day on which the measure was done.</summary>
    public DateOnly Day { get; private init; }

    public static PlanRefusal NeedsMeasure() => new(PlanRule.NeedsMeasure);

    public static PlanRefusal MeasureNeedsPerson(string measure) => new(PlanRule.MeasureNeedsPerson) { Measure = measure };

    public static PlanRefusal MeasureDueAfterDeadline(string measure, DateOnly deadline) =>
        new(PlanRule.MeasureDueAfterDeadline) { Measure = measure, Day = deadline };

    public static PlanRefusal ProblemsWithoutMeasure(int problems) => new(PlanRule.ProblemsWithoutMeasure) { Problems = problems };

    public static PlanRefusal NotAfterVerdict(DateOnly verdict) => new(PlanRule.NotAfterVerdict) { Day = verdict };

    public static PlanRefusal ReturnTooLate(DateOnly last) => new(PlanRule.ReturnTooLate) { Day = last };

    public static PlanRefusal MeasureAlreadyDone(DateOnly done) => new(PlanRule.MeasureAlreadyDone) { Day = done };
}
