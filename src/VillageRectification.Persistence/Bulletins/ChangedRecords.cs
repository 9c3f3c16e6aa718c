using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>
/// What was entered or taken back since a bulletin was issued, over the evidence of all its figures: a record that only moved from one
/// figure to another (a verdict that a later one outdid) did not change itself.
/// </summary>
internal sealed class ChangedRecords
{
    private readonly IReadOnlyList<Evidence> _entered;
    private readonly IReadOnlyList<EvidenceRow> _gone;
    private readonly FigureSet _recount;

    public ChangedRecords(IEnumerable<EvidenceRow> then, IReadOnlyDictionary<string, IReadOnlyList<Evidence>> now, FigureSet recount)
    {
        EvidenceRow[] before = [.. then.DistinctBy(e => e.Id)];
        Evidence[] after = [.. now.Values.SelectMany(e => e).DistinctBy(e => e.Id)];
        var (known, live) = (before.Select(e => e.Id).ToHashSet(), after.Select(e => e.Id).ToHashSet());
        _entered = [.. after.Where(e => !known.Contains(e.Id))];
        _gone = [.. before.Where(e => !live.Contains(e.Id))];
        _recount = recount;
    }

    /// <summary>Those of the kinds that the figure is made of; a successor and what it replaced are one.</summary>
    public IReadOnlyList<EvidenceRow> Of(Figure figure)
    {
        var kinds = figure.Proofs.Select(p => p.Kind).ToHashSet();
        var readings = _recount.Readings.ToDictionary(r => r.CaseId);
        IReadOnlyList<Evidence> entered = [.. _entered.Where(e => kinds.Contains(e.Kind) && Concerns(figure, readings[e.CaseId], e))];
        return [.. entered.ToRows(_recount).Concat(_gone.Where(e => kinds.Contains(e.Kind))).DistinctBy(e => (e.Village, e.Kind, e.OccurredOn))];
    }

    // Presence of another capacity is of the same kind and has nothing to do with it.
    private static bool Concerns(Figure figure, CaseReading reading, Evidence evidence) =>
        evidence.Kind is not EvidenceKind.Presence || figure.Proofs.Any(p => p.Kind == evidence.Kind && p.Holds(reading, evidence));
}
