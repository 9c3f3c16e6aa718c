using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The rows behind figures, as a bulletin keeps them.</summary>
internal static class EvidenceQuery
{
    public static async Task<IReadOnlyList<EvidenceRow>> RowsBehindAsync(this AppDbContext db, FigureSet figures, Figure figure, DateTime? knownAt, CancellationToken ct)
    {
        var villages = figures.Readings.ToDictionary(r => r.CaseId, r => r.Village);
        var evidence = await db.EvidenceAsync(figures, figure, ct, knownAt);
        return [.. evidence.DistinctBy(e => e.Id).Select(e => new EvidenceRow(e.Id, villages[e.CaseId], e.Kind, e.OccurredOn))];
    }
}
