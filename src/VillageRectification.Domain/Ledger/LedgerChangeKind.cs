namespace VillageRectification.Domain.Ledger;

/// <summary>What a row of a ledger is to what was imported before.</summary>
public enum LedgerChangeKind
{
    New = 1,
    Corrected = 2,
    Unchanged = 3,
}
