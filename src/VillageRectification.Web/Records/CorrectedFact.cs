namespace VillageRectification.Web.Records;

/// <summary>A version by which the department corrected a record that it may not write itself.</summary>
internal sealed class CorrectedFact
{
    /// <summary>The name of the kind of record.</summary>
    public required string Kind { get; init; }

    public required Guid RecordId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Null for an account that is gone.</summary>
    public string? Author { get; init; }
}
