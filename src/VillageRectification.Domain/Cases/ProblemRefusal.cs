using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What a problem and its status need.</summary>
public enum ProblemRule
{
    /// <summary>"ResolveNow 立即解决 (needs a due date)".</summary>
    ResolveNowNeedsDueDate = 1,

    /// <summary>"Resolved needs a majority; without one the problem is Reopened with a new due date, until it is there"; nor is it eased without.</summary>
    EndNeedsMajority = 2,

    /// <summary>A status is not dated before the problem was found.</summary>
    BeforeFound = 3,

    /// <summary>"CreateConditions (the condition and a review date)".</summary>
    ConditionsNeedReview = 4,

    /// <summary>"Explain (to whom, when)".</summary>
    ExplainNeedsWhomAndWhen = 5,

    /// <summary>"Reopened with a new due date".</summary>
    ReopenedNeedsDueDate = 6,

    /// <summary>An extension gives more time, not less.</summary>
    ExtensionNotLater = 7,

    /// <summary>What is not open any more needs no more time.</summary>
    ExtendsNothing = 8,

    /// <summary>What is hung out or raised says with whom.</summary>
    MarkNeedsOffice = 9,

    /// <summary>Only what is hung out or raised can be lifted.</summary>
    LiftsNothing = 10,

    /// <summary>What proves the end is dated: it is not posted up before the problem was found.</summary>
    PostedBeforeFound = 11,

    /// <summary>What is lifted is with nobody any more.</summary>
    LiftedNamesNobody = 12,

    /// <summary>"Without one the problem is Reopened with a new due date": it does not stay open as if nobody had been asked.</summary>
    NotSatisfiedIsReopened = 13,

    /// <summary>What is open and was not found wanting is not begun anew: it gets more time, which is counted, with a reason.</summary>
    ReopensNothing = 14,

    /// <summary>What is looked at again is so later, not earlier.</summary>
    ReviewNotLater = 15,

    /// <summary>More time is until a day.</summary>
    ExtensionNeedsDay = 16,

    /// <summary>"Without one the problem is Reopened with a new due date": what ended or was begun anew does not become open again without a day.</summary>
    OpensAgainOnlyAnew = 17,

    /// <summary>Until when there is time, and when it is looked at again, is not over already on the day of which the record is.</summary>
    DayIsOver = 18,
}

/// <summary>What stands against registering a problem or its new status.</summary>
public sealed record ProblemRefusal : Refusal<ProblemRule>
{
    private ProblemRefusal(ProblemRule rule)
        : base(rule)
    {
    }

    /// <summary>The day on which the problem was found.</summary>
    public DateOnly Found { get; private init; }

    /// <summary>The day that is due now.</summary>
    public DateOnly Due { get; private init; }

    /// <summary>The day on which it is looked at again.</summary>
    public DateOnly Review { get; private init; }

    /// <summary>The day of which the record is.</summary>
    public DateOnly On { get; private init; }

    public static ProblemRefusal ResolveNowNeedsDueDate() => new(ProblemRule.ResolveNowNeedsDueDate);

    public static ProblemRefusal EndNeedsMajority() => new(ProblemRule.EndNeedsMajority);

    public static ProblemRefusal BeforeFound(DateOnly found) => new(ProblemRule.BeforeFound) { Found = found };

    public static ProblemRefusal ConditionsNeedReview() => new(ProblemRule.ConditionsNeedReview);

    public static ProblemRefusal ExplainNeedsWhomAndWhen() => new(ProblemRule.ExplainNeedsWhomAndWhen);

    public static ProblemRefusal ReopenedNeedsDueDate() => new(ProblemRule.ReopenedNeedsDueDate);

    public static ProblemRefusal ExtensionNotLater(DateOnly due) => new(ProblemRule.ExtensionNotLater) { Due = due };

    public static ProblemRefusal NotSatisfiedIsReopened() => new(ProblemRule.NotSatisfiedIsReopened);

    public static ProblemRefusal ReopensNothing() => new(ProblemRule.ReopensNothing);

    public static ProblemRefusal ReviewNotLater(DateOnly review) => new(ProblemRule.ReviewNotLater) { Review = review };

    public static ProblemRefusal ExtensionNeedsDay() => new(ProblemRule.ExtensionNeedsDay);

    public static ProblemRefusal OpensAgainOnlyAnew() => new(ProblemRule.OpensAgainOnlyAnew);

    public static ProblemRefusal DayIsOver(DateOnly on) => new(ProblemRule.DayIsOver) { On = on };

    public static ProblemRefusal ExtendsNothing() => new(ProblemRule.ExtendsNothing);

    public static ProblemRefusal MarkNeedsOffice() => new(ProblemRule.MarkNeedsOffice);

    public static ProblemRefusal LiftsNothing() => new(ProblemRule.LiftsNothing);

    public static ProblemRefusal LiftedNamesNobody() => new(ProblemRule.LiftedNamesNobody);

    public static ProblemRefusal PostedBeforeFound(DateOnly found) => new(ProblemRule.PostedBeforeFound) { Found = found };
}
