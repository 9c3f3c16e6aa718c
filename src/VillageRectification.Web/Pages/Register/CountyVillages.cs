using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
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
        var id = campaign.Id;
        var listed = await (
            from c in db.ListedCases().AsNoTracking()
            join k in db.Campaigns.AsNoTracking().Where(CampaignSpan.Meeting(campaign.Start, campaign.Deadline)) on c.CampaignId equals k.Id
            where k.CountyCode == campaign.CountyCode
            select new { Case = c, k.Name }).ToListAsync(ct);
        var cases = listed.Where(l => l.Case.CampaignId == id).ToLookup(l => l.Case.DivisionCode, l => l.Case);
        var elsewhere = listed.Where(l => l.Case.CampaignId != id && l.Case.Standing is not Standing.Removed).ToLookup(l => l.Case.DivisionCode, l => l.Name);
        var years = await db.ListingsAsync(
            DivisionRange.OfPrefix(campaign.CountyCode), campaign.Start, db.EarlierListings.AsNoTracking(), db.StandingChanges.AsNoTracking(), ct);
        var proposals = await db.ListingProposals.AsNoTracking().Where(p => p.CampaignId == campaign.Id).ToDictionaryAsync(p => p.DivisionCode, ct);
        ListedDivision[] known =
        [
            .. (await db.KnownDivisionsAsync(campaign.CountyCode, ct))
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
                    [.. elsewhere[d.Code.Value].Distinct().Order(StringComparer.Ordinal)],
                    proposals.GetValueOrDefault(d.Code.Value))),
            ]);
    }

    public ListedVillage? Find(string? code) => Villages.FirstOrDefault(v => v.Code == code);
}
