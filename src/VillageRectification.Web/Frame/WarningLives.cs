using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Frame;

/// <summary>Warning cards from the day they were sent, read from the records of their villages.</summary>
internal static class WarningLives
{
    /// <summary>What of a card is still to be done; the records are read only where something of it holds today.</summary>
    /// <param name="start">Of the campaign.</param>
    /// <param name="revision">Of the campaign's county, read in this request.</param>
    public static async Task<IReadOnlyList<WarningSign>> OpenSignsAsync(
        this CampaignFigures read, ConsolidationReading reading, ConsolidationWarning? card, DateOnly start, long revision, CancellationToken ct) =>
        card?.Holding(reading.Signs) is { Count: > 0 } holding
            ? card.LifeIn(await read.RecordsOfAsync(card.CaseId, revision, reading.AsOf, ct), start, holding, reading.AsOf).Open
            : [];

    /// <param name="holding">As of <see cref="WarningLife.Of"/>.</param>
    public static WarningLife LifeIn(
        this ConsolidationWarning card, CaseRecords records, DateOnly start, IReadOnlyCollection<WarningSign> holding, DateOnly asOf) =>
        WarningLife.Of(card, records.Facts, [.. TeamDays(records.Days)], start, holding, asOf);

    /// <summary>The days on which somebody of the team was there.</summary>
    public static IEnumerable<DateOnly> TeamDays(IReadOnlyList<PresenceDay> days) =>
        days.Where(d => d.Capacity is Capacity.Team or Capacity.ResidentDeputy).Select(d => d.Day);
}
