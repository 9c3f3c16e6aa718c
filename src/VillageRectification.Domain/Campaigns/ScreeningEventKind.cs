namespace VillageRectification.Domain.Campaigns;

/// <summary>What became of a campaign's screening (排查认定).</summary>
public enum ScreeningEventKind
{
    /// <summary>The townships check village by village.</summary>
    Opened = 1,

    /// <summary>The list was put before the head.</summary>
    Submitted = 2,

    /// <summary>The head sent it back: townships and departments go on.</summary>
    Returned = 3,

    /// <summary>The head approved it: its villages are listed.</summary>
    Approved = 4,
}
