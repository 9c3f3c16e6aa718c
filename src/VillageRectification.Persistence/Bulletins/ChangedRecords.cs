using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>
/// What was entered or taken back since a bulletin was issued, over the evidence of all its figures: a record that only moved from one
/// figure to another (a verdict that a later one outdid) did not change itself. Days in villages are compared themselves, for the day
/// that makes a village reach its rule stands behind no figure.
/// </summary>
internal sealed class ChangedRecords
{
    private readonly IReadOnlyList<Evidence> _changed;
    private readonly IReadOnlyList<EvidenceRow> _gone;
    private readonly FigureSet _recount;

    /// <param name="presence">What was entered or taken back.</param>
    public ChangedRecords(
        IEnumerable<EvidenceRow> then, IReadOnlyDictionary<string, IReadOnlyList<Evidence>> now, IReadOnlyList<Evidence> presence, FigureSet recount)
    {
        EvidenceRow[] before = [.. then.Where(e => e.Kind is not EvidenceKind.Presence).DistinctBy(e => e.Id)];
        Evidence[] after = [.. now.Values.SelectMany(e => e).Where(e => e.Kind is not EvidenceKind.Presence).DistinctBy(e => e.Id)];
        var (known, live) = (before.Select(e => e.Id).ToHashSet(), after.Select(e => e.Id).ToHashSet());
        _changed = [.. after.Where(e => !known.Contains(e.Id)), .. presence];
        _gone = [.. before.Where(e => !live.Contains(e.Id))];
        _recount = recount;
    }

    /// <summary>Those of the kinds that the figure is made of; a successor and what it replaced are one.</summary>
    public IReadOnlyList<EvidenceRow> Of(Figure figure)
    {
        var kinds = figure.Proofs.Select(p => p.Kind).ToHashSet();
        var readings = _recount.Readings.ToDictionary(r => r.CaseId);
        IReadOnlyList<Evidence> changed =
            [.. _changed.Where(e => kinds.Contains(e.Kind) && readings.TryGetValue(e.CaseId, out var reading) && Concerns(figure, reading, e))];
        return [.. changed.ToRows(_recount).Concat(_gone.Where(e => kinds.Contains(e.Kind))).DistinctBy(e => (e.Village, e.Kind, e.OccurredOn))];
    }

    // Presence of another capacity is of the same kind and has nothing to do with it.
    private static bool Concerns(Figure figure, CaseReading reading, Evidence evidence) =>
        evidence.Kind is not EvidenceKind.Presence || figure.Proofs.Any(p => p.Kind == evidence.Kind && p.Holds(reading, evidence));
}
