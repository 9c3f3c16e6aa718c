namespace VillageRectification.Domain.Ledger;

/// <summary>What a problem of a ledger means for the import.</summary>
public enum LedgerSeverity
{
    /// <summary>Nothing of the file is imported until it is put right.</summary>
    Refused = 1,

    /// <summary>Imported, but somebody should look at it.</summary>
    Warned = 2,

    /// <summary>Left aside: no part of the ledger.</summary>
    Noted = 3,
}
