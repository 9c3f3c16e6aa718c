namespace VillageRectification.Domain.Campaigns;

/// <summary>What makes it doubtful that a village comes up to standard in time, or stays there.</summary>
public enum RiskKind
{
    /// <summary>The share of what is open that is past its day.</summary>
    Overdue = 1,

    /// <summary>Days without any record.</summary>
    Silence = 2,

    /// <summary>The team's days of the month, short of the rule.</summary>
    Presence = 3,

    /// <summary>Branch, committee and office rooms, which an inspection must find.</summary>
    MustPass = 4,

    /// <summary>The two committees are at odds.</summary>
    Disunity = 5,

    /// <summary>Collective debt.</summary>
    Debt = 6,

    /// <summary>Failed, relapsed or listed before.</summary>
    Setback = 7,

    /// <summary>Days left to the deadline, while the village is not up to standard.</summary>
    Time = 8,
}
