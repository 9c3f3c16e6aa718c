using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Log;

/// <summary>What became of the key that a form of 记一笔 carries.</summary>
internal static class LogKey
{
    private const int Version7 = 7;

    private static readonly string[] Filters = [AppDbContext.ScopeFilter, AppDbContext.LiveFilter];

    /// <summary>Whether a form that was opened can carry it.</summary>
    public static bool IsSound(Guid key) => key.Version == Version7;

    /// <summary>The entry that a first sending wrote; also a withdrawn one, and one that is not the caller's. Untracked.</summary>
    public static Task<ProgressEntry?> WrittenUnderAsync(this AppDbContext db, Guid key, CancellationToken ct) =>
        db.ProgressEntries.IgnoreQueryFilters(Filters).AsNoTracking().SingleOrDefaultAsync(e => e.Id == key, ct);
}
