namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>The order of imported facts within a day.</summary>
internal static class LedgerOrdinal
{
    // Below zero: what was entered by hand for the same day (ordinal 0) comes after what the ledger says of it.
    private const int First = -1_000_000_000;

    // More than a worksheet has rows.
    private const int RowsARank = 10_000_000;

    /// <param name="rank">Of acceptance facts, in the order of the stages; rows of one rank stand in file order.</param>
    public static int Of(LedgerRow row, int rank) => First + (rank * RowsARank) + row.Number;

    /// <summary>The row that an ordinal was made of.</summary>
    public static int RowOf(int ordinal) => (ordinal - First) % RowsARank;
}
