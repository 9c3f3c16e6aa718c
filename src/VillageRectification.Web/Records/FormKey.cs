using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records;

/// <summary>What became of the key that the form of a new record carries.</summary>
internal static class FormKey
{
    private const int Version7 = 7;

    private static readonly string[] Filters = [AppDbContext.ScopeFilter, AppDbContext.LiveFilter];

    /// <summary>Whether a form that was opened can carry it.</summary>
    public static bool IsSound(Guid key) => key.Version == Version7;

    /// <summary>
    /// The fact that stands under the key: the entry of a first sending, also a withdrawn one, or one that is not the caller's, or of another kind.
    /// Untracked.
    /// </summary>
    public static Task<CaseFact?> WrittenUnderAsync(this AppDbContext db, Guid key, CancellationToken ct) =>
        db.Set<CaseFact>().IgnoreQueryFilters(Filters).AsNoTracking().SingleOrDefaultAsync(f => f.Id == key, ct);
}
