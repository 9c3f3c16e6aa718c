namespace VillageRectification.Domain.Ledger;

/// <summary>Where a sheet of the ledger stands in a workbook.</summary>
/// <param name="Name">As the workbook calls it.</param>
/// <param name="Columns">From 0, by the name of the form.</param>
public sealed record LedgerTab(string Name, IReadOnlyDictionary<string, int> Columns);
