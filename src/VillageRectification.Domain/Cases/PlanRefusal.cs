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

    /// <summary>Adopt: every measure has a due date.</summary>
    MeasureNeedsDueDay = 8,

    /// <summary>A plan that says what the last one says is no revision.</summary>
    NothingRevised = 9,

    /// <summary>A revision is not dated before the plan that it revises.</summary>
    BeforeLastPlan = 10,

    /// <summary>What a draft says of a measure stands in one place.</summary>
    AlreadyProposed = 11,

    /// <summary>A plan waits for the secretary once (送书记).</summary>
    AlreadySubmitted = 12,

    /// <summary>Return a plan: the last one.</summary>
    PlanReplaced = 13,

    /// <summary>Return a plan: once.</summary>
    AlreadyReturned = 14,

    /// <summary>Return a plan: not before it was adopted.</summary>
    ReturnBeforeAdoption = 15,

    /// <summary>"A measure dropped by a revision … is no longer overdue": nothing comes of it any more.</summary>
    MeasureDropped = 16,

    /// <summary>What a plan took up is no draft any more.</summary>
    ProposalAdopted = 17,

    /// <summary>"Applying is refused until a plan dated after the return is adopted": on the day itself at the earliest.</summary>
    BeforeReturn = 18,

    /// <summary>Send a draft back: while it waits for the secretary.</summary>
    SubmissionAnswered = 19,
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

    /// <summary>The deadline, the verdict, the return or its last day, or when the measure was done, the plan adopted, the draft handed over.</summary>
    public DateOnly Day { get; private init; }

    public static PlanRefusal NeedsMeasure() => new(PlanRule.NeedsMeasure);

    public static PlanRefusal MeasureNeedsPerson(string measure) => new(PlanRule.MeasureNeedsPerson) { Measure = measure };

    public static PlanRefusal MeasureDueAfterDeadline(string measure, DateOnly deadline) =>
        new(PlanRule.MeasureDueAfterDeadline) { Measure = measure, Day = deadline };

    public static PlanRefusal ProblemsWithoutMeasure(int problems) => new(PlanRule.ProblemsWithoutMeasure) { Problems = problems };

    public static PlanRefusal NotAfterVerdict(DateOnly verdict) => new(PlanRule.NotAfterVerdict) { Day = verdict };

    public static PlanRefusal ReturnTooLate(DateOnly last) => new(PlanRule.ReturnTooLate) { Day = last };

    public static PlanRefusal MeasureNeedsDueDay(string measure) => new(PlanRule.MeasureNeedsDueDay) { Measure = measure };

    public static PlanRefusal NothingRevised() => new(PlanRule.NothingRevised);

    public static PlanRefusal BeforeLastPlan(DateOnly last) => new(PlanRule.BeforeLastPlan) { Day = last };

    public static PlanRefusal BeforeReturn(DateOnly returned) => new(PlanRule.BeforeReturn) { Day = returned };

    public static PlanRefusal SubmissionAnswered() => new(PlanRule.SubmissionAnswered);

    public static PlanRefusal AlreadyProposed(string measure) => new(PlanRule.AlreadyProposed) { Measure = measure };

    public static PlanRefusal AlreadySubmitted(DateOnly since) => new(PlanRule.AlreadySubmitted) { Day = since };

    public static PlanRefusal PlanReplaced(DateOnly last) => new(PlanRule.PlanReplaced) { Day = last };

    public static PlanRefusal AlreadyReturned() => new(PlanRule.AlreadyReturned);

    public static PlanRefusal ReturnBeforeAdoption(DateOnly adopted) => new(PlanRule.ReturnBeforeAdoption) { Day = adopted };

    public static PlanRefusal ProposalAdopted() => new(PlanRule.ProposalAdopted);

    public static PlanRefusal MeasureDropped(string reason) => new(PlanRule.MeasureDropped) { Measure = reason };

    public static PlanRefusal MeasureAlreadyDone(DateOnly done) => new(PlanRule.MeasureAlreadyDone) { Day = done };
}
