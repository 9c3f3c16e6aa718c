using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Readings;

/// <summary>The cases within the caller's scope, by name.</summary>
public static class CaseHeads
{
    /// <summary>Unordered; the caller narrows and orders it.</summary>
    public static IQueryable<CaseHead> CaseHeadsOf(this AppDbContext db, Guid campaignId) =>
        from c in db.Cases.AsNoTracking()
        where c.CampaignId == campaignId
        select new CaseHead
        {
            Id = c.Id,
            CampaignId = c.CampaignId,
            DivisionCode = c.DivisionCode,
            Village = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode,
            Township = db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode.Substring(0, 9),
            Level = db.Baselines.Where(b => b.CaseId == c.Id)
                .OrderByDescending(b => b.OccurredOn).ThenByDescending(b => b.Ordinal).ThenByDescending(b => b.RecordedAt)
                .Select(b => (ManagementLevel?)b.Level).FirstOrDefault(),
            Stage = c.Stage,
            Standing = c.Standing,
        };
}
