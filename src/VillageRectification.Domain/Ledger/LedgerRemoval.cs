namespace VillageRectification.Domain.Ledger;

/// <summary>A cell that the ledger leaves blank where a value stood. The value stays unless somebody says that it is to go.</summary>
/// <param name="RecordId">Of the row as it was imported before.</param>
/// <param name="Old">What stood there, in canonical words.</param>
/// <param name="IsTaken">It goes.</param>
public sealed record LedgerRemoval(Guid RecordId, string Column, string Old, bool IsTaken)
{
    /// <summary>How a form names the cell.</summary>
    public string Key => LedgerRemovals.KeyOf(RecordId, Column);
}
