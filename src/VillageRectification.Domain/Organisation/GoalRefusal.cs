using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>What saying that a goal was reached needs.</summary>
public enum GoalRule
{
    /// <summary>A goal is reached once: what was written of it is corrected.</summary>
    ReachedAlready = 1,

    /// <summary>"Each measure: goal": what has none reaches none.</summary>
    NoGoal = 2,

    /// <summary>"Evidence from the records": a goal is not reached by saying so.</summary>
    NeedsEvidence = 3,
}

/// <summary>What stands against saying that a goal was reached.</summary>
public sealed record GoalRefusal : Refusal<GoalRule>
{
    private GoalRefusal(GoalRule rule)
        : base(rule)
    {
    }

    /// <summary>When it was reached, as it is written down.</summary>
    public DateOnly On { get; private init; }

    public static GoalRefusal ReachedAlready(DateOnly on) => new(GoalRule.ReachedAlready) { On = on };

    public static GoalRefusal NoGoal() => new(GoalRule.NoGoal);

    public static GoalRefusal NeedsEvidence() => new(GoalRule.NeedsEvidence);
}
