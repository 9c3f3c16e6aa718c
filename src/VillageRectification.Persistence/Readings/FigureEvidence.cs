using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>The records behind figures, loaded in the caller's transaction if there is one.</summary>
public static class FigureEvidence
{
    /// <summary>The records behind one figure, by day. An absence has none.</summary>
    /// <param name="knownAt">The instant that <paramref name="set"/> was read with.</param>
    public static async Task<IReadOnlyList<Evidence>> EvidenceAsync(
        this AppDbContext db, FigureSet set, Figure figure, CancellationToken ct, DateTime? knownAt = null) =>
        Behind(set, figure, await db.RecordsAsync(set, figure.Proofs.Select(p => p.Kind), knownAt, ct));

    /// <summary>The records behind every figure, by its key; each kind of record is loaded once.</summary>
    /// <inheritdoc cref="EvidenceAsync"/>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceOfAllAsync(
        this AppDbContext db, FigureSet set, CancellationToken ct, DateTime? knownAt = null)
    {
        var records = await db.RecordsAsync(set, set.Figures.SelectMany(f => f.Proofs).Select(p => p.Kind), knownAt, ct);
        return set.Figures.ToDictionary(f => f.Key, f => Behind(set, f, records));
    }

    private static FactWindow WindowOf(FigureSet set, DateTime? knownAt) =>
        new(set.Frame.Campaign.Id, DivisionRange.OfPrefix(set.Frame.Campaign.CountyCode), set.Frame.Campaign.Start, set.Frame.AsOf, knownAt);

    private static IReadOnlyList<Evidence> Behind(FigureSet set, Figure figure, ILookup<Guid, Evidence> records) =>
    [
        .. set.List(figure).SelectMany(i => records[i.Case.CaseId].Where(e => figure.Proofs.Any(p => p.Kind == e.Kind && p.Holds(i.Case, e)))),
    ];

    private static async Task<ILookup<Guid, Evidence>> RecordsAsync(
        this AppDbContext db, FigureSet set, IEnumerable<EvidenceKind> kinds, DateTime? knownAt, CancellationToken ct)
    {
        var window = WindowOf(set, knownAt);
        List<Evidence> records = [];
        foreach (var kind in kinds.Distinct())
        {
            records.AddRange(await db.EvidenceOfKindAsync(kind, window, ct));
        }

        return records.OrderBy(e => e.OccurredOn).ThenBy(e => e.Id).ToLookup(e => e.CaseId);
    }
}
