using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>How one sign of a warning card came to its end.</summary>
/// <param name="On">The day of what ended it, never before the card was sent; null where no record did.</param>
public sealed record WarningEnding(WarningSign Sign, DateOnly? On)
{
    /// <summary>The record that ended it; null where a month of presence did, or none.</summary>
    public CaseFact? Record { get; init; }

    /// <summary>Whether records say what ended it.</summary>
    public bool IsTold => Record is not null || Presence is not null;

    /// <summary>Nothing was done: a later card for the same sign was sent, or the village fell back.</summary>
    public bool IsOvertaken => Record is ConsolidationWarning or Inspection;

    /// <summary>The month in which the team was there often enough, with its days; null of other signs.</summary>
    public (Month Month, int Days)? Presence { get; init; }
}
