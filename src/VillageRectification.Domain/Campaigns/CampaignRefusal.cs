using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What the dates of a campaign need.</summary>
public enum CampaignRule
{
    /// <summary>An existing campaign of the same county and name keeps its dates.</summary>
    DatesDiffer = 1,

    /// <summary>A campaign ends after it starts.</summary>
    DeadlineBeforeStart = 2,

    /// <summary>"A campaign of one to two years": a mistyped year makes one of centuries.</summary>
    DatesUnlikely = 3,
}

/// <summary>What stands against a campaign's dates.</summary>
public sealed record CampaignRefusal : Refusal<CampaignRule>
{
    private CampaignRefusal(CampaignRule rule)
        : base(rule)
    {
    }

    /// <summary>Of the campaign that is there.</summary>
    public DateOnly Start { get; private init; }

    public DateOnly Deadline { get; private init; }

    /// <summary>The longest that a campaign may last.</summary>
    public int MostYears { get; private init; }

    public int FirstYear { get; private init; }

    public int LastYear { get; private init; }

    public static CampaignRefusal DatesDiffer(DateOnly start, DateOnly deadline) => new(CampaignRule.DatesDiffer) { Start = start, Deadline = deadline };

    public static CampaignRefusal DeadlineBeforeStart() => new(CampaignRule.DeadlineBeforeStart);

    public static CampaignRefusal DatesUnlikely(int mostYears, int firstYear, int lastYear) =>
        new(CampaignRule.DatesUnlikely) { MostYears = mostYears, FirstYear = firstYear, LastYear = lastYear };
}
