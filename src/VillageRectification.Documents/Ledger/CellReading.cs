using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>What a cell says canonically, or what is wrong with it; or both, when it is only doubtful.</summary>
internal readonly record struct CellReading(string? Value, LedgerFault? Fault = null)
{
    public static CellReading Of(string value) => new(value);

    public static CellReading Wrong(LedgerFault fault) => new(null, fault);
}
