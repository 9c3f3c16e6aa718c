using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Ledger;

/// <summary>What a month sheet is held against.</summary>
public static class MonthSheetQueries
{
    /// <summary>The villages that a sheet of the campaign may name; none of a campaign that is not there yet.</summary>
    public static async Task<IReadOnlyList<SheetVillage>> SheetVillagesAsync(this AppDbContext db, LedgerHeading heading, CancellationToken ct)
    {
        var villages =
            from campaign in db.Campaigns
            where campaign.CountyCode == heading.County && campaign.Name == heading.Campaign
            join @case in db.ListedCases() on campaign.Id equals @case.CampaignId
            join village in db.Divisions on @case.DivisionCode equals village.Code
            select new
            {
                village.Code,
                village.Name,
                Township = db.Divisions.Where(d => d.Code == village.Code.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault(),
            };
        return [.. (await villages.Distinct().ToListAsync(ct)).Select(v => new SheetVillage(v.Code, v.Name, v.Township))];
    }

    /// <summary>Every village of a county that the program knows, by code.</summary>
    /// <param name="county">Six digits.</param>
    public static async Task<IReadOnlyList<SheetVillage>> CountyPlacesAsync(this AppDbContext db, string county, CancellationToken ct)
    {
        var known = await db.KnownDivisionsAsync(county, ct);
        var names = known.ToDictionary(d => d.Code, d => d.Name);
        return [.. known.Where(d => d.Code.IsVillage).Select(d => new SheetVillage(d.Code.Value, d.Name, names.GetValueOrDefault(d.Code.Township)))];
    }

    /// <summary>The days of a month on which somebody was in a village of the campaign, as they stand on record.</summary>
    internal static Task<IReadOnlyCollection<RecordedDay>> RecordedDaysAsync(this AppDbContext db, Campaign campaign, Month month, CancellationToken ct) =>
        DaysAsync(db, db.PresenceEntries, campaign, month, ct);

    /// <summary>The days of a month on which, as a hand said later, nobody was there.</summary>
    internal static Task<IReadOnlyCollection<RecordedDay>> EndedDaysAsync(this AppDbContext db, Campaign campaign, Month month, CancellationToken ct) =>
        DaysAsync(db, db.Ended<PresenceEntry>(), campaign, month, ct);

    private static async Task<IReadOnlyCollection<RecordedDay>> DaysAsync(
        AppDbContext db, IQueryable<PresenceEntry> entries, Campaign campaign, Month month, CancellationToken ct)
    {
        var (first, last) = (month.First, month.Last);
        var days = entries
            .Where(p => p.OccurredOn >= first && p.OccurredOn <= last && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign.Id))
            .Select(p => new { p.DivisionCode, p.OccurredOn, p.Capacity });
        return [.. (await days.Distinct().ToListAsync(ct)).Select(d => new RecordedDay(d.DivisionCode, d.OccurredOn, d.Capacity))];
    }
}
