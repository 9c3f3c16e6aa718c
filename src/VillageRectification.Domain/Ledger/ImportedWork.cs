using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What an import did, and what was written down since.</summary>
/// <param name="Written">Every row that it recorded, in whatever state it is by now.</param>
/// <param name="Ended">Every row that it voided.</param>
/// <param name="Later">Live rows of the county that were recorded after it.</param>
public sealed record ImportedWork(IReadOnlyList<Fact> Written, IReadOnlyList<Fact> Ended, IReadOnlyList<Fact> Later)
{
    /// <summary>The cases of which it wrote or ended anything.</summary>
    public IReadOnlySet<Guid> Cases { get; } = Written.Concat(Ended).OfType<CaseFact>().Select(f => f.CaseId).ToHashSet();

    /// <summary>The cases that it listed.</summary>
    public IReadOnlySet<Guid> Listed { get; } = Written.OfType<StandingChange>().Where(s => s.IsRegistration).Select(s => s.CaseId).ToHashSet();

    /// <summary>What it wrote and still holds: its own live rows, and those that came back when a later import was undone.</summary>
    public IReadOnlyList<Fact> Live { get; } = [.. Written.Where(f => f.VoidedAt is null), .. BackOf(Written, Later)];

    /// <summary>The rows of the file by which a record was written, corrected or ended; the others only say again what stands already.</summary>
    public IReadOnlySet<Guid> Told { get; } =
        Written.Concat(Ended).Where(f => f is not LedgerRecord).Select(f => f.LedgerRecordId).OfType<Guid>().ToHashSet();

    /// <summary>
    /// What would hang in the air without it, in the order in which it was written down: later versions of its records, what refers to
    /// them, everything of a village that it listed, and the later steps of a case that it moved. What was taken back since stands for itself.
    /// </summary>
    public IReadOnlyList<Fact> BuiltOn()
    {
        var records = Written.Concat(Ended).Select(f => f.RecordId).ToHashSet();
        var own = Written.OfType<CaseFact>().ToLookup(f => f.CaseId, f => f.RecordId);
        var moved = Written.Concat(Ended).OfType<CaseFact>().Where(f => CaseHistories.EventOf(f) is not null).Select(f => f.CaseId).ToHashSet();
        var live = Live.Select(f => f.Id).ToHashSet();
        Fact[] later = [.. Later.Where(f => !live.Contains(f.Id) && (records.Contains(f.RecordId) || (f is CaseFact c && Leans(c))))];
        var told = later.Concat(Live).Select(f => f.RecordId).ToHashSet();
        return [.. Written.Where(f => f.VoidedAt is not null && !told.Contains(f.RecordId)).Concat(later).OrderBy(f => f.RecordedAt).ThenBy(f => f.Id)];

        bool Leans(CaseFact fact) => Listed.Contains(fact.CaseId)
            || (moved.Contains(fact.CaseId) && CaseHistories.EventOf(fact) is not null)
            || own[fact.CaseId].Any(fact.RefersTo);
    }

    private static IEnumerable<Fact> BackOf(IReadOnlyList<Fact> written, IReadOnlyList<Fact> later)
    {
        var ended = written.Where(f => f.VoidedAt is not null).ToDictionary(f => f.RecordId);
        return later.Where(f => ended.TryGetValue(f.RecordId, out var own) && f.SaysWhat(own));
    }
}
