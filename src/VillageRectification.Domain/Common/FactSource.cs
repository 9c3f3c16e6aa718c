namespace VillageRectification.Domain.Common;

/// <summary>How a fact came in: typed by its account, or read from a ledger.</summary>
public enum FactSource
{
    Account = 1,
    Import = 2,
}
