using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The township is told what the department corrected in its records, for a month from then on.</summary>
internal static class CorrectedQuery
{
    /// <summary>Real days: when something was recorded the real clock says.</summary>
    private const int ToldDays = 31;

    private static readonly RecordKind[] Kinds = [.. RecordKinds.All.Where(k => k.CorrectAct is Act.CorrectVillage)];

    /// <summary>The latest first; nothing, and no question, for who keeps no village.</summary>
    /// <param name="now">UTC, of the real clock.</param>
    public static async Task<IReadOnlyList<CorrectedRecord>> CorrectedAsync(
        this AppDbContext db, FigureSet figures, Role role, DateTime now, CancellationToken ct)
    {
        if (!role.May(Act.KeepVillage))
        {
            return [];
        }

        var since = now.AddDays(-ToldDays);
        var rows = await Kinds.Select(k => k.CorrectedSince(db, since)).Aggregate((one, next) => one.Concat(next)).ToListAsync(ct);
        var villages = figures.Counted.ToDictionary(v => v.CaseId);
        return
        [
            .. rows.Where(r => villages.ContainsKey(r.CaseId)).OrderByDescending(r => r.RecordedAt).ThenBy(r => r.RecordId)
                .Select(r => (Row: r, Village: villages[r.CaseId]))
                .Select(r => new CorrectedRecord(
                    r.Village.Called, RecordKinds.Named(r.Row.Kind)!.Title, r.Row.Author, r.Row.RecordedAt,
                    Links.Record(r.Village.CaseId, r.Row.Kind, r.Row.RecordId))),
        ];
    }
}
