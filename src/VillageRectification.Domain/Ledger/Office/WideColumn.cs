namespace VillageRectification.Domain.Ledger.Office;

/// <summary>A column of the blank wide sheet.</summary>
/// <param name="Heading">As the import recognises it by itself; what has to be filled in ends with *.</param>
/// <param name="Field">As what it is read; null where it is not.</param>
/// <param name="Example">What stands in the row that shows how it is filled in; empty for nothing.</param>
public sealed record WideColumn(string Heading, OfficeField? Field, string Example);
