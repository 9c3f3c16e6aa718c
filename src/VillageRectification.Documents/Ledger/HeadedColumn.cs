using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>A column of the form at its place in a sheet.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">As written.</param>
/// <param name="NamedUnit">The unit of amounts that its header names, or the lines above it; null when neither does.</param>
internal sealed record HeadedColumn(int Index, LedgerColumn Column, string Header, string? NamedUnit = null)
{
    public string Unit => NamedUnit ?? LedgerUnits.Yuan;
}
