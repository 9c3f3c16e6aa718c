using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>One of the records that tell of the same thing at different times.</summary>
/// <param name="Last">Its last version.</param>
/// <param name="Author">Who wrote it first; null for an account that is gone.</param>
/// <param name="Versions">How many there are.</param>
internal sealed record RecordSeries(Fact Last, string Text, string? Author, DateTime WrittenAt, int Versions)
{
    /// <summary>更正过，共 3 版; 已撤回; null where it stands as it was written.</summary>
    public string? Course => Last.VoidedAt is null ? (Versions > 1 ? $"更正过，共 {Versions} 版" : null)
        : Last.VoidReason == Withdrawal.Reason ? "已撤回" : "已更正，不再算数";

    /// <summary>王书记 2003年10月31日 09:40写; of an import, who confirmed it.</summary>
    public string WrittenIn(WorkCalendar calendar) =>
        $"{Author ?? AccountWords.Deleted}{WrittenAt.ToInstant(calendar)}{(Last.LedgerRecordId is null ? "写" : "确认导入")}";

    /// <summary>Of the thing that a record is of, the latest first; none where it is the only one of its kind.</summary>
    public static async Task<IReadOnlyList<RecordSeries>> OfAsync(AppDbContext db, RecordKind kind, RecordPlace place, Fact fact, CancellationToken ct)
    {
        if (kind.SeriesOf(db, fact) is not { } all)
        {
            return [];
        }

        var rows = await all.IgnoreQueryFilters([AppDbContext.LiveFilter]).AsNoTracking().OrderBy(f => f.RecordedAt).ThenBy(f => f.Id).ToListAsync(ct);
        var names = await db.NamesAsync(rows.Select(r => r.RecordedBy), ct);
        return
        [
            .. rows.GroupBy(r => r.RecordId).Select(g => g.ToArray()).Select(g => new RecordSeries(
                g[^1], RecordText.Line(kind, place, g[^1]), names.GetValueOrDefault(g[0].RecordedBy), g[0].RecordedAt, g.Length))
                .OrderByDescending(s => (s.Last.OccurredOn, s.WrittenAt)),
        ];
    }
}
