using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>What the pages of an inspection read from the database.</summary>
internal static class InspectionQueries
{
    /// <summary>The marks of an inspection; tracked, for a new one voids the one before.</summary>
    public static Task<List<ItemScore>> ScoresOfAsync(this AppDbContext db, InspectionOpening opening, CancellationToken ct)
    {
        var (id, record) = (opening.CaseId, opening.RecordId);
        return db.ItemScores.Where(s => s.CaseId == id && s.OpeningRecordId == record).ToListAsync(ct);
    }

    /// <summary>Whether somebody of the county's department who signs in himself bears that name.</summary>
    /// <param name="name">As <see cref="InspectorNames.Compact"/> writes it.</param>
    public static async Task<bool> MayInspectAsync(this AppDbContext db, string countyCode, string name, CancellationToken ct)
    {
        var accounts = await db.AccountsThatMay(Act.AssignInspectors, countyCode).Select(u => new { u.PersonName, u.DisplayName }).ToListAsync(ct);
        return accounts.Any(a => InspectorNames.Compact(a.PersonName ?? "") == name || InspectorNames.Compact(a.DisplayName) == name);
    }

    /// <summary>The photos that marks have, as they are stored now.</summary>
    public static async Task<ILookup<Guid, Attachment>> PhotosOfAsync(this AppDbContext db, IEnumerable<ItemScore> marks, CancellationToken ct)
    {
        Guid[] ids = [.. marks.Select(m => m.RecordId)];
        return (await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.AboutRecordId)).ToListAsync(ct)).ToLookup(a => a.AboutRecordId);
    }
}
