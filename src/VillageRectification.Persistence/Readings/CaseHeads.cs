using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Readings;

/// <summary>The cases within the caller's scope, by name.</summary>
public static class CaseHeads
{
    /// <summary>Unordered; the caller narrows and orders it.</summary>
    public static IQueryable<CaseHead> CaseHeadsOf(this AppDbContext db, Guid campaignId) =>
        from c in db.Cases.AsNoTracking()
        where c.CampaignId == campaignId
        select new CaseHead(
            c.Id,
            c.CampaignId,
            c.DivisionCode,
            db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode,
            db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode.Substring(0, 9),
            db.Baselines.Where(b => b.CaseId == c.Id)
                .OrderByDescending(b => b.OccurredOn).ThenByDescending(b => b.Ordinal).ThenByDescending(b => b.RecordedAt)
                .Select(b => (Domain.Campaigns.ManagementLevel?)b.Level).FirstOrDefault(),
            c.Stage,
            c.Standing);
}
