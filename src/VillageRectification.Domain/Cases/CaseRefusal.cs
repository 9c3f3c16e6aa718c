using VillageRectification.Domain.Campaigns;
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

    /// <summary>What a village is now is the last dated change: a new one is not dated before it ("history is kept").</summary>
    BeforeLastStanding = 8,

    /// <summary>A village has one state before its rectification (整顿前基本情况): what is wrong in it is corrected.</summary>
    BaselineIsThere = 9,

    /// <summary>Once listed a village is removed, dated and with a reason; its registration is not taken back from under its records.</summary>
    RegistrationStays = 10,

    /// <summary>A corrected change of standing stays before the next one.</summary>
    AfterNextStanding = 11,

    /// <summary>What the village is called today, dated: a change that changes nothing is none.</summary>
    LevelStays = 12,

    /// <summary>"Campaigns in which the village was listed before": before this one.</summary>
    ListedInThisCampaign = 13,

    /// <summary>The same earlier listing twice.</summary>
    EarlierListingIsThere = 14,

    /// <summary>"Dated from … to …": what ends has begun.</summary>
    EndsBeforeBegin = 15,

    /// <summary>"Committee states confirmed": what nobody wrote down cannot be confirmed ("blank is unknown").</summary>
    CommitteesUnknown = 16,

    /// <summary>"Prepare" and decide: what the head has not decided is not proposed once more.</summary>
    ProposalWaits = 17,

    /// <summary>What is to be done in a campaign is done by its deadline, as long as that has not passed.</summary>
    DueAfterDeadline = 18,
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

    /// <summary>The step waits for the joint diagnosis.</summary>
    public bool LacksDiagnosis => Rule is CaseRule.StageDoesNotAllow && Stage.AwaitsDiagnosis();

    /// <summary>The step waits for the first plan.</summary>
    public bool LacksPlan => Rule is CaseRule.StageDoesNotAllow && Stage.AwaitsPlan();

    /// <summary>The standing that the case has.</summary>
    public Standing Standing { get; private init; }

    /// <summary>That the village has.</summary>
    public ManagementLevel Level { get; private init; }

    /// <summary>Of a listing before.</summary>
    public int Year { get; private init; }

    /// <summary>The campaign's first day.</summary>
    public DateOnly Start { get; private init; }

    /// <summary>The work calendar's.</summary>
    public DateOnly Today { get; private init; }

    /// <summary>The day that is entered late, or that stands before.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The campaign's last day.</summary>
    public DateOnly Deadline { get; private init; }

    /// <summary>How many days ago that was.</summary>
    public int DaysAgo { get; private init; }

    /// <summary>How many days back need no reason.</summary>
    public int FreeDays { get; private init; }

    public static CaseRefusal AlreadyListed() => new(CaseRule.AlreadyListed);

    public static CaseRefusal StageDoesNotAllow(CaseStage stage) => new(CaseRule.StageDoesNotAllow) { Stage = stage };

    public static CaseRefusal CommitteesUnknown() => new(CaseRule.CommitteesUnknown);

    public static CaseRefusal StandingDoesNotAllow(Standing standing) => new(CaseRule.StandingDoesNotAllow) { Standing = standing };

    public static CaseRefusal BeforeCampaignStart(DateOnly start) => new(CaseRule.BeforeCampaignStart) { Start = start };

    public static CaseRefusal ReasonMissing() => new(CaseRule.ReasonMissing);

    public static CaseRefusal LaterThanToday(DateOnly today) => new(CaseRule.LaterThanToday) { Today = today };

    public static CaseRefusal LateEntryNeedsReason(DateOnly day, int daysAgo, int freeDays) =>
        new(CaseRule.LateEntryNeedsReason) { Day = day, DaysAgo = daysAgo, FreeDays = freeDays };

    public static CaseRefusal ProposalWaits(DateOnly day) => new(CaseRule.ProposalWaits) { Day = day };

    public static CaseRefusal BeforeLastStanding(DateOnly day) => new(CaseRule.BeforeLastStanding) { Day = day };

    public static CaseRefusal BaselineIsThere() => new(CaseRule.BaselineIsThere);

    public static CaseRefusal AfterNextStanding(DateOnly day) => new(CaseRule.AfterNextStanding) { Day = day };

    public static CaseRefusal LevelStays(ManagementLevel level) => new(CaseRule.LevelStays) { Level = level };

    public static CaseRefusal ListedInThisCampaign(DateOnly start) => new(CaseRule.ListedInThisCampaign) { Start = start };

    public static CaseRefusal EndsBeforeBegin(DateOnly day) => new(CaseRule.EndsBeforeBegin) { Day = day };

    public static CaseRefusal EarlierListingIsThere(int year) => new(CaseRule.EarlierListingIsThere) { Year = year };

    public static CaseRefusal DueAfterDeadline(DateOnly deadline) => new(CaseRule.DueAfterDeadline) { Deadline = deadline };

    public static CaseRefusal RegistrationStays() => new(CaseRule.RegistrationStays);

    /// <summary>A reason that is not there, or blank.</summary>
    internal static IEnumerable<Refusal> AgainstReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return ReasonMissing();
        }
    }
}
