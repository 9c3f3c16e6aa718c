using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A record that was entered, corrected or taken back since a bulletin was issued.</summary>
/// <param name="Then">As it was known when the bulletin was issued; null for one entered since.</param>
/// <param name="Now">As it is known now; null for one taken back.</param>
/// <param name="Category">Of the problem that the record is about; null for other records.</param>
public sealed record ChangedRecord(CaseFact? Then, CaseFact? Now, string? Category = null)
{
    /// <summary>The version that is told of: the one that holds, or the one that was taken back.</summary>
    public CaseFact Told => Now ?? Then!;

    public Guid CaseId => Told.CaseId;

    /// <summary>Each record once, from all versions that were ever known in the span.</summary>
    /// <param name="versions">Written down or voided since <paramref name="knownAt"/>.</param>
    /// <param name="categoryOf">By the problem's record id.</param>
    public static IReadOnlyList<ChangedRecord> Of(IEnumerable<CaseFact> versions, DateTime knownAt, Func<Guid, string?> categoryOf) =>
    [
        .. versions.GroupBy(f => f.RecordId)
            .Select(g => new ChangedRecord(
                g.SingleOrDefault(f => f.RecordedAt <= knownAt && !(f.VoidedAt <= knownAt)), g.SingleOrDefault(f => f.VoidedAt is null)))
            .Where(c => c.Then is not null || c.Now is not null)
            .Where(c => c.Then != c.Now)
            .Select(c => c with { Category = CategoryOf(c.Told, categoryOf) })
            .OrderBy(c => c.Told.DivisionCode, StringComparer.Ordinal).ThenBy(c => c.Told.OccurredOn).ThenBy(c => c.Told.Id),
    ];

    private static string? CategoryOf(CaseFact fact, Func<Guid, string?> categoryOf) => fact switch
    {
        Problem problem => problem.Category,
        ProblemStatusChange change => categoryOf(change.ProblemRecordId),
        _ => null,
    };
}
