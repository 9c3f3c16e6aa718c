using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Frame;

/// <summary>The campaign that a page belongs to, as far as the layout shows it.</summary>
/// <param name="Revision">Of the county's records; read before them, so that kept readings are never older.</param>
/// <param name="Township">The reader's, if he works in a single one.</param>
internal sealed record FrameCampaign(
    Guid Id, string Name, string Label, string UnitWord, string CountyCode, string CountyName, DateOnly Start, DateOnly Deadline, long Revision, string? Township)
{
    /// <summary>汶上县, or 汶上县 · 刘楼镇 for who works in one township.</summary>
    public string Place => Township is null ? CountyName : $"{CountyName} · {Township}";

    /// <summary>Those in the reader's scope, the one that began last first.</summary>
    /// <param name="only">That one alone, if it is there.</param>
    public static IQueryable<FrameCampaign> Of(AppDbContext db, AccessScope scope, Guid? only = null)
    {
        var township = scope.Township;
        return db.Campaigns.AsNoTracking()
            .Where(c => only == null || c.Id == only)
            .OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id)
            .Select(c => new FrameCampaign(
                c.Id, c.Name, c.Label, c.UnitWord, c.CountyCode, c.CountyName, c.Start, c.Deadline,
                db.CountyRevisions.Where(r => r.CountyCode == c.CountyCode).Select(r => r.Revision).FirstOrDefault(),
                db.Divisions.Where(d => d.Code == township).Select(d => d.Name).FirstOrDefault()));
    }
}
