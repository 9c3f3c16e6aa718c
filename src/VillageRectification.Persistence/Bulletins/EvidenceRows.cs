using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The rows behind figures, as a bulletin keeps them.</summary>
internal static class EvidenceRows
{
    public static IReadOnlyList<EvidenceRow> ToRows(this IReadOnlyList<Evidence> evidence, FigureSet figures)
    {
        var villages = figures.Readings.ToDictionary(r => r.CaseId, r => r.Village);
        return [.. evidence.DistinctBy(e => e.Id).Select(e => new EvidenceRow(e.Id, villages[e.CaseId], e.Kind, e.OccurredOn))];
    }
}
