using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Register;

/// <summary>
/// The townships and villages of a county: those of the national list and those that ledgers named, by the ledger's spelling where both know
/// one; each with what became of it in the campaign.
/// </summary>
internal sealed record CountyVillages(IReadOnlyList<ListedDivision> Townships, IReadOnlyList<ListedVillage> Villages)
{
    public const int SearchMaxLength = 20;

    /// <summary>Those in the reader's scope, by code.</summary>
    public static async Task<CountyVillages> LoadAsync(AppDbContext db, FrameCampaign campaign, AccessScope scope, CancellationToken ct)
    {
        var named = await db.DivisionsOf(campaign.CountyCode).AsNoTracking()
            .Select(d => new { d.Code, d.Name }).ToDictionaryAsync(d => d.Code, d => d.Name, ct);
        var cases = (await db.Cases.AsNoTracking().Where(c => c.CampaignId == campaign.Id).ToListAsync(ct)).ToLookup(c => c.DivisionCode);
        var years = await EarlierAsync(db, campaign, ct);
        var proposals = await db.ListingProposals.AsNoTracking().Where(p => p.CampaignId == campaign.Id).ToDictionaryAsync(p => p.DivisionCode, ct);
        ListedDivision[] known =
        [
            .. NationalDivisions.OfCounty(campaign.CountyCode).Select(d => d with { Name = named.GetValueOrDefault(d.Code.Value, d.Name) })
                .Concat(named.Select(n => new ListedDivision(DivisionCode.Parse(n.Key), n.Value)))
                .Concat(proposals.Values.Select(p => new ListedDivision(DivisionCode.Parse(p.DivisionCode), p.Village)))
                .DistinctBy(d => d.Code).Where(d => scope.Contains(d.Code.Value)).OrderBy(d => d.Code.Value, StringComparer.Ordinal),
        ];
        var townships = known.Where(d => !d.Code.IsVillage).ToDictionary(d => d.Code, d => d.Name);
        return new(
            [.. known.Where(d => !d.Code.IsVillage)],
            [
                .. known.Where(d => d.Code.IsVillage).Select(d => new ListedVillage(
                    d,
                    townships.GetValueOrDefault(d.Code.Township, d.Code.Township.Value),
                    cases[d.Code.Value].OrderBy(c => c.Standing is Standing.Removed).ThenByDescending(c => c.Id).FirstOrDefault(),
                    ListingYears.Before(campaign.Start, years[d.Code.Value]),
                    proposals.GetValueOrDefault(d.Code.Value))),
            ]);
    }

    // Earlier campaigns that the program has, and what was found out of others.
    private static async Task<ILookup<string, int>> EarlierAsync(AppDbContext db, FrameCampaign campaign, CancellationToken ct)
    {
        var (county, start) = (campaign.CountyCode, campaign.Start);
        var noted = db.EarlierListings.AsNoTracking().Select(e => new { e.DivisionCode, e.Year });
        var listed =
            from c in db.Cases.AsNoTracking()
            join k in db.Campaigns.AsNoTracking() on c.CampaignId equals k.Id
            where k.CountyCode == county && k.Start < start && c.Standing != Standing.Removed
            select new { c.DivisionCode, k.Start.Year };
        return (await noted.Union(listed).ToListAsync(ct)).ToLookup(e => e.DivisionCode, e => e.Year);
    }

    public ListedVillage? Find(string? code) => Villages.FirstOrDefault(v => v.Code == code);
}
