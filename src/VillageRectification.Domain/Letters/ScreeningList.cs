using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Letters;

/// <summary>What the list of a screening (排查认定情况) is made of.</summary>
/// <param name="Campaign">With the steps of its screening; it was opened.</param>
/// <param name="Township">The one that the reader works in; null for the whole county.</param>
/// <param name="Listed">By code.</param>
/// <param name="NotListed">Of which something holds, by code.</param>
/// <param name="AsOf">The day of the reading.</param>
public sealed record ScreeningList(
    Campaign Campaign, string? Township, ScreeningSheet Sheet, IdentificationVersion Criteria, IReadOnlyList<ScreenedLine> Listed,
    IReadOnlyList<ScreenedLine> NotListed, DateOnly AsOf)
{
    /// <summary>It holds only what is submitted to the city, and says so.</summary>
    public bool IsExtract { get; init; }
}
