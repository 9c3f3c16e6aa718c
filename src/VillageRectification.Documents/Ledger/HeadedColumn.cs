using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>A column of the form at its place in a sheet.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">As written.</param>
/// <param name="Unit">The unit that its header names, for amounts.</param>
internal sealed record HeadedColumn(int Index, LedgerColumn Column, string Header, string Unit = LedgerUnits.Yuan);
