using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What the dates and words of a campaign need.</summary>
public enum CampaignRule
{
    /// <summary>An existing campaign of the same county and name keeps its dates.</summary>
    DatesDiffer = 1,

    /// <summary>A campaign ends after it starts.</summary>
    DeadlineBeforeStart = 2,

    /// <summary>"A campaign of one to two years": a mistyped year makes one of centuries.</summary>
    DatesUnlikely = 3,

    /// <summary>An existing campaign keeps its words when a ledger is imported; they are changed on its own page.</summary>
    WordsDiffer = 4,

    /// <summary>"The label is campaign data and is used throughout": it has to fit into a sentence and a title.</summary>
    LabelIsNoWord = 5,

    /// <summary>The unit word stands behind every count.</summary>
    UnitIsNoWord = 6,

    /// <summary>What was written down of a day stays within the campaign.</summary>
    RecordedBeforeStart = 7,

    /// <summary>Figures are counted from the start on, and those of a bulletin can be computed again exactly.</summary>
    StartIsCounted = 8,
}

/// <summary>What stands against a campaign's dates and words.</summary>
public sealed record CampaignRefusal : Refusal<CampaignRule>
{
    private CampaignRefusal(CampaignRule rule)
        : base(rule)
    {
    }

    /// <summary>Of the campaign that is there; or the day of its first record.</summary>
    public DateOnly Start { get; private init; }

    public DateOnly Deadline { get; private init; }

    /// <summary>The longest that a campaign may last.</summary>
    public int MostYears { get; private init; }

    public int FirstYear { get; private init; }

    public int LastYear { get; private init; }

    /// <summary>Of the campaign that is there.</summary>
    public CampaignWords Words { get; private init; } = CampaignWords.Default;

    /// <summary>Characters that a word may have.</summary>
    public int MostCharacters { get; private init; }

    public static CampaignRefusal DatesDiffer(DateOnly start, DateOnly deadline) => new(CampaignRule.DatesDiffer) { Start = start, Deadline = deadline };

    public static CampaignRefusal DeadlineBeforeStart() => new(CampaignRule.DeadlineBeforeStart);

    public static CampaignRefusal DatesUnlikely(int mostYears, int firstYear, int lastYear) =>
        new(CampaignRule.DatesUnlikely) { MostYears = mostYears, FirstYear = firstYear, LastYear = lastYear };

    public static CampaignRefusal WordsDiffer(CampaignWords words) => new(CampaignRule.WordsDiffer) { Words = words };

    /// <param name="first">The day of the first record.</param>
    public static CampaignRefusal RecordedBeforeStart(DateOnly first) => new(CampaignRule.RecordedBeforeStart) { Start = first };

    public static CampaignRefusal StartIsCounted(DateOnly start) => new(CampaignRule.StartIsCounted) { Start = start };

    public static CampaignRefusal LabelIsNoWord(int most) => new(CampaignRule.LabelIsNoWord) { MostCharacters = most };

    public static CampaignRefusal UnitIsNoWord(int most) => new(CampaignRule.UnitIsNoWord) { MostCharacters = most };
}
