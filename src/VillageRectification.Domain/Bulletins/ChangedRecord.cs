using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A record that was entered, corrected or taken back since a bulletin was issued.</summary>
/// <param name="Then">As it was known when the bulletin was issued; null for one entered since.</param>
/// <param name="Now">As it is known now; null for one taken back.</param>
public sealed record ChangedRecord(CaseFact? Then, CaseFact? Now)
{
    /// <summary>The version that is told of: the one that holds, or the one that was taken back.</summary>
    public CaseFact Told => Now ?? Then!;

    public Guid CaseId => Told.CaseId;

    /// <summary>Each record once, from all versions that were ever known in the span.</summary>
    /// <param name="versions">Written down or voided since <paramref name="knownAt"/>.</param>
    public static IReadOnlyList<ChangedRecord> Of(IEnumerable<CaseFact> versions, DateTime knownAt) =>
    [
        .. versions.GroupBy(f => f.RecordId)
            .Select(g => new ChangedRecord(
                g.SingleOrDefault(f => f.RecordedAt <= knownAt && !(f.VoidedAt <= knownAt)), g.SingleOrDefault(f => f.VoidedAt is null)))
            .Where(c => c.Then is not null || c.Now is not null)
            .Where(c => c.Then != c.Now)
            .OrderBy(c => c.Told.DivisionCode, StringComparer.Ordinal).ThenBy(c => c.Told.OccurredOn).ThenBy(c => c.Told.Id),
    ];
}
