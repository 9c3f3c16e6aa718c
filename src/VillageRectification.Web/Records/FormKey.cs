using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records;

/// <summary>What became of the key that the form of a new record carries.</summary>
/// <param name="First">What the first sending of this very form wrote, also where it was withdrawn since; null when this is the first.</param>
/// <param name="IsStrange">The key is of somebody else's form, of another kind's, or of none: the form needs a new one.</param>
internal sealed record FormKey(Fact? First, bool IsStrange)
{
    /// <summary>What has the key, where it is strange and anything has it.</summary>
    public Fact? Strange { get; private init; }

    /// <summary>No row has it.</summary>
    public bool IsFree => First is null && !IsStrange;

    private const int Version7 = 7;

    private static readonly string[] Live = [AppDbContext.LiveFilter];
    private static readonly string[] Filters = [AppDbContext.ScopeFilter, AppDbContext.LiveFilter];

    /// <summary>Whether a form that was opened can carry it.</summary>
    public static bool IsSound(Guid key) => key.Version == Version7;

    /// <summary>What the first sending wrote of a kind, withdrawn since or not; nothing when this is the first.</summary>
    public async Task<IReadOnlyList<T>> WrittenAsync<T>(AppDbContext db, CancellationToken ct)
        where T : Fact
    {
        if (First is not { RecordedBy: var account, RecordedAt: var at })
        {
            return [];
        }

        return await db.Set<T>().IgnoreQueryFilters(Live).AsNoTracking().Where(f => f.RecordedBy == account && f.RecordedAt == at).ToListAsync(ct);
    }

    /// <param name="kind">The fact that the form writes, untracked.</param>
    public static Task<FormKey> OfAsync(AppDbContext db, Guid key, Type kind, RectificationCase @case, Guid accountId, CancellationToken ct) =>
        OfAsync(db, key, fact => fact.GetType() == kind && fact.IsOf(@case), accountId, ct);

    /// <param name="isOfForm">Whether the form writes such a fact there; it is untracked.</param>
    public static async Task<FormKey> OfAsync(AppDbContext db, Guid key, Func<Fact, bool> isOfForm, Guid accountId, CancellationToken ct)
    {
        if (!IsSound(key))
        {
            return new(null, IsStrange: true);
        }

        var rows = db.Set<Fact>().IgnoreQueryFilters(Filters).AsNoTracking().Where(f => f.Id == key);
        // To ask every kind of fact for its columns takes longer than all else that a form does; nearly always there is none.
        var written = await rows.AnyAsync(ct) ? await rows.FirstOrDefaultAsync(ct) : null;
        var isOwn = written is not null && isOfForm(written) && written.RecordedBy == accountId;
        return new(isOwn ? written : null, IsStrange: written is not null && !isOwn) { Strange = isOwn ? null : written };
    }
}
