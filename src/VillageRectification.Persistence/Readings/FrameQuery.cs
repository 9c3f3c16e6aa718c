using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>Campaigns as their readers see them, and what the figures of a day are counted against.</summary>
public static class FrameQuery
{
    /// <summary>The campaigns within the caller's scope, the latest first. To be read as it is: a narrower query starts from the campaigns.</summary>
    public static IQueryable<CampaignHead> CampaignHeads(this AppDbContext db) =>
        db.Campaigns.AsNoTracking()
            .OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id)
            .Select(c => new CampaignHead(c.Id, c.Name, c.CountyCode, c.CountyName, c.Label, c.Start, c.Deadline) { UnitWord = c.UnitWord });

    /// <summary>Null when the campaign is outside the caller's scope. Four queries.</summary>
    public static async Task<FigureFrame?> FigureFrameAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct)
    {
        // Of a campaign and a day, whose other bounds it says itself.
        FactWindow window = new(campaignId, DivisionRange.Nothing, default, asOf, KnownAt: null);
        var campaign = (await db.ReadAsync(window, static (db, window) => db.Asked(window)
            .Select(c => new
            {
                Head = new CampaignHead(c.Id, c.Name, c.CountyCode, c.CountyName, c.Label, c.Start, c.Deadline) { UnitWord = c.UnitWord },
                c.Thresholds.ConfirmationDays,
                c.Thresholds.FreeEntryDays,
                c.Thresholds.PlanReturnDays,
                c.Thresholds.ConsolidationMonths,
                c.Thresholds.WatchMonths,
                c.Thresholds.AffairsMonths,
                c.Thresholds.FinanceMonths,
                c.Thresholds.PartyMonths,
                c.Thresholds.DisclosureDays,
                // Those that held on the day, where others hold by now.
                Earlier = c.EarlierThresholds.Where(e => window.AsOf <= e.To).OrderBy(e => e.To)
                    .Select(e => new
                    {
                        e.Thresholds.ConfirmationDays,
                        e.Thresholds.FreeEntryDays,
                        e.Thresholds.PlanReturnDays,
                        e.Thresholds.ConsolidationMonths,
                        e.Thresholds.WatchMonths,
                        e.Thresholds.AffairsMonths,
                        e.Thresholds.FinanceMonths,
                        e.Thresholds.PartyMonths,
                        e.Thresholds.DisclosureDays,
                    }).FirstOrDefault(),
                c.Roles,
                Risk = c.RiskVersions.Where(v => v.From <= window.AsOf || (v.From != null && v.Number == 1)).OrderByDescending(v => v.Number)
                    .Select(v => new
                    {
                        v.Number,
                        v.From,
                        v.Weights.Overdue,
                        v.Weights.Silence,
                        v.Weights.Presence,
                        v.Weights.MustPass,
                        v.Weights.Disunity,
                        v.Weights.Debt,
                        v.Weights.Setback,
                        v.Weights.Time,
                    }).FirstOrDefault(),
            }), ct)).SingleOrDefault();
        if (campaign is null)
        {
            return null;
        }

        var terms = (await db.ReadAsync(window, static (db, window) => db.Asked(window).SelectMany(c => c.Terms)
                .Where(t => t.Kind == TermKind.ProblemCategory || t.Kind == TermKind.StandingRule || t.Kind == TermKind.VenueItem)
                .OrderBy(t => t.Ordinal).Select(t => new { t.Kind, t.Name }), ct))
            .ToLookup(t => t.Kind, t => t.Name);
        var indicators = await db.ReadAsync(window, static (db, window) => db.Asked(window).SelectMany(c => c.Indicators)
            .OrderBy(i => i.Ordinal).Select(i => new FigureIndicator(i.Name, i.Unit)), ct);
        var rules = await db.ReadAsync(window, static (db, window) => db.Asked(window).SelectMany(c => c.PresenceRules)
            .Where(r => r.From <= window.AsOf && (r.To == null || window.AsOf <= r.To))
            .Select(r => new FigureRule(r.Capacity, r.Period, r.MinimumDays)), ct);
        var earlier = campaign.Earlier;
        FigureFrame frame = new(
            campaign.Head, asOf, [.. terms[TermKind.ProblemCategory]], indicators,
            [.. rules.OrderBy(r => r.Capacity).ThenBy(r => r.Period).ThenBy(r => r.Minimum)])
        {
            ConfirmationDays = earlier?.ConfirmationDays ?? campaign.ConfirmationDays,
            FreeEntryDays = earlier?.FreeEntryDays ?? campaign.FreeEntryDays,
            PlanReturnDays = earlier?.PlanReturnDays ?? campaign.PlanReturnDays,
            ConsolidationMonths = earlier?.ConsolidationMonths ?? campaign.ConsolidationMonths,
            WatchMonths = earlier?.WatchMonths ?? campaign.WatchMonths,
            Disclosures = earlier is null ? new(campaign.AffairsMonths, campaign.FinanceMonths, campaign.PartyMonths, campaign.DisclosureDays)
                : new(earlier.AffairsMonths, earlier.FinanceMonths, earlier.PartyMonths, earlier.DisclosureDays),
            Roles = campaign.Roles,
        };
        if (campaign.Risk is { } risk)
        {
            frame = frame with
            {
                Risk = new(risk.Number, risk.From!.Value, new()
                {
                    Overdue = risk.Overdue,
                    Silence = risk.Silence,
                    Presence = risk.Presence,
                    MustPass = risk.MustPass,
                    Disunity = risk.Disunity,
                    Debt = risk.Debt,
                    Setback = risk.Setback,
                    Time = risk.Time,
                }),
            };
        }

        // A campaign without a list of its own has the usual one.
        string[] standing = [.. terms[TermKind.StandingRule]], venue = [.. terms[TermKind.VenueItem]];
        return frame with
        {
            StandingRules = standing.Length == 0 ? frame.StandingRules : standing,
            VenueItems = venue.Length == 0 ? frame.VenueItems : venue,
        };
    }

    private static IQueryable<Campaign> Asked(this AppDbContext db, FactWindow window) => db.Campaigns.AsNoTracking().Where(c => c.Id == window.CampaignId);
}
