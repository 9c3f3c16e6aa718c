using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What holds for every step of a case.</summary>
public enum CaseRule
{
    /// <summary>"The village has no active case in this campaign" (stages, register).</summary>
    AlreadyListed = 1,

    /// <summary>A step that the drawing of the stages lacks.</summary>
    StageDoesNotAllow = 2,

    /// <summary>Nothing is written in a case that is suspended or removed.</summary>
    StandingDoesNotAllow = 3,

    /// <summary>Nothing happens in a case before its campaign began.</summary>
    BeforeCampaignStart = 4,

    /// <summary>A step that needs its reason in writing.</summary>
    ReasonMissing = 5,

    /// <summary>"Entry up to 3 days back is free; further back needs a reason" (presence).</summary>
    LateEntryNeedsReason = 6,

    /// <summary>Nothing is written down before it happened.</summary>
    LaterThanToday = 7,
}

/// <summary>What stands against any step of a case.</summary>
public sealed record CaseRefusal : Refusal<CaseRule>
{
    private CaseRefusal(CaseRule rule)
        : base(rule)
    {
    }

    /// <summary>The stage that the case is in.</summary>
    public CaseStage Stage { get; private init; }

    /// <summary>The standing that the case has.</summary>
    public Standing Standing { get; private init; }

    /// <summary>The campaign's first day.</summary>
    public DateOnly Start { get; private init; }

    /// <summary>The work calendar's.</summary>
    public DateOnly Today { get; private init; }

    /// <summary>The day that is entered late.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>How many days ago that was.</summary>
    public int DaysAgo { get; private init; }

    /// <summary>How many days back need no reason.</summary>
    public int FreeDays { get; private init; }

    public static CaseRefusal AlreadyListed() => new(CaseRule.AlreadyListed);

    public static CaseRefusal StageDoesNotAllow(CaseStage stage) => new(CaseRule.StageDoesNotAllow) { Stage = stage };

    public static CaseRefusal StandingDoesNotAllow(Standing standing) => new(CaseRule.StandingDoesNotAllow) { Standing = standing };

    public static CaseRefusal BeforeCampaignStart(DateOnly start) => new(CaseRule.BeforeCampaignStart) { Start = start };

    public static CaseRefusal ReasonMissing() => new(CaseRule.ReasonMissing);

    public static CaseRefusal LaterThanToday(DateOnly today) => new(CaseRule.LaterThanToday) { Today = today };

    public static CaseRefusal LateEntryNeedsReason(DateOnly day, int daysAgo, int freeDays) =>
        new(CaseRule.LateEntryNeedsReason) { Day = day, DaysAgo = daysAgo, FreeDays = freeDays };

    /// <summary>A reason that is not there, or blank.</summary>
    internal static IEnumerable<Refusal> AgainstReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return ReasonMissing();
        }
    }
}
