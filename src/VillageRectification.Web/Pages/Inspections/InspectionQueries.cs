using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>What the pages of an inspection read from the database.</summary>
internal static class InspectionQueries
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>The last version of each problem that was written with a verdict and dropped by a correction of it.</summary>
    public static async Task<IReadOnlyList<Problem>> DroppedWithAsync(this AppDbContext db, Inspection verdict, CancellationToken ct)
    {
        var record = verdict.RecordId;
        var all = await db.Problems.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(p => p.InspectionRecordId == record).ToListAsync(ct);
        return
        [
            .. all.GroupBy(p => p.RecordId).Select(g => g.MaxBy(p => (p.RecordedAt, p.Id))!).Where(p => p.VoidedAt is not null && p.IsWrittenWith(verdict)),
        ];
    }

    /// <summary>The marks of an inspection; tracked, for a new one voids the one before.</summary>
    public static Task<List<ItemScore>> ScoresOfAsync(this AppDbContext db, InspectionOpening opening, CancellationToken ct)
    {
        var (id, record) = (opening.CaseId, opening.RecordId);
        return db.ItemScores.Where(s => s.CaseId == id && s.OpeningRecordId == record).ToListAsync(ct);
    }

    /// <summary>Who writes on the sheets of an inspection: the reader, beside the inspectors who sign in themselves.</summary>
    public static async Task<SheetWriter> WriterOfAsync(this AppDbContext db, InspectionOpening opening, string countyCode, Caller caller, CancellationToken ct)
    {
        var accounts = await db.AccountsThatMay(Act.AssignInspectors, countyCode).Select(u => new { u.PersonName, u.DisplayName }).ToListAsync(ct);
        var names = accounts.SelectMany(a => NamesOf(a.PersonName, a.DisplayName)).ToHashSet(StringComparer.Ordinal);
        return new(NamesOf(caller.PersonName, caller.DisplayName), [.. opening.Names().Where(names.Contains)]);
    }

    /// <summary>Who may give the verdict on an inspection beside the reader: a head who neither inspects nor wrote a mark of it.</summary>
    public static async Task<IReadOnlyList<string>> OtherJudgesAsync(
        this AppDbContext db, InspectionSheet sheet, string countyCode, Caller caller, CancellationToken ct)
    {
        var (me, writers, inspectors) = (caller.AccountId, sheet.Writers(), sheet.Opening.Names());
        var heads = await db.AccountsThatMay(Act.GiveVerdict, countyCode).Where(u => u.Id != me)
            .OrderBy(u => u.UserName).Select(u => new { u.Id, u.PersonName, u.DisplayName }).ToListAsync(ct);
        return
        [
            .. heads.Where(h => !writers.Contains(h.Id) && !NamesOf(h.PersonName, h.DisplayName).Intersect(inspectors).Any())
                .Select(h => h.PersonName ?? h.DisplayName).Distinct(),
        ];
    }

    /// <summary>Whose sheet somebody else wrote down, from paper, each with who did.</summary>
    public static async Task<IReadOnlyList<(string Inspector, string By)>> CopiersAsync(this AppDbContext db, InspectionSheet sheet, CancellationToken ct)
    {
        var writers = sheet.WritersOfSheets();
        Guid[] ids = [.. writers.SelectMany(w => w).Distinct()];
        if (ids.Length == 0)
        {
            return [];
        }

        var accounts = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.PersonName, u.DisplayName }).ToListAsync(ct);
        return
        [
            .. sheet.Written.SelectMany(name => writers[name].Select(id => accounts.Find(a => a.Id == id))
                .Where(a => a is null || !NamesOf(a.PersonName, a.DisplayName).Contains(name))
                .Select(a => (name, a is null ? "已删除的账号" : a.PersonName ?? a.DisplayName))),
        ];
    }

    /// <summary>Each name that an account has, as inspectors are written.</summary>
    public static string[] NamesOf(string? person, string display) =>
        [.. new[] { person, display }.OfType<string>().Select(InspectorNames.Compact).Where(n => n.Length > 0).Distinct()];

    /// <summary>The photos that marks have, as they are stored now.</summary>
    public static async Task<ILookup<Guid, Attachment>> PhotosOfAsync(this AppDbContext db, IEnumerable<ItemScore> marks, CancellationToken ct)
    {
        Guid[] ids = [.. marks.Select(m => m.RecordId)];
        return (await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.AboutRecordId)).ToListAsync(ct)).ToLookup(a => a.AboutRecordId);
    }
}
