using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Bulletins;

namespace VillageRectification.Web.Records;

/// <summary>One version of a record: who wrote what when, and why.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Author">By name; null for an account that is gone.</param>
/// <param name="Changes">What it says; of a later version what it says otherwise.</param>
internal sealed record RecordVersion(int Number, Fact Fact, string? Author, IReadOnlyList<RecordChange> Changes)
{
    /// <summary>Why it took the place of the one before; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>It came back when the correction after it was taken back.</summary>
    public bool IsPutBack { get; init; }

    /// <summary>Where in the ledger it was read; null when it was written by hand.</summary>
    public string? Ledger { get; init; }

    /// <summary>Whose figures name it.</summary>
    public IReadOnlyList<CountedRecord> Bulletins { get; init; } = [];

    /// <summary>The first bulletin that was issued with it in place; null where none was.</summary>
    public IssuedBulletin? KnownTo { get; init; }

    public bool IsInIssued => Bulletins.Count > 0 || KnownTo is not null;

    public bool IsLive => Fact.VoidedAt is null;
}
