namespace VillageRectification.Persistence.Readings;

/// <summary>Who of the county is tied to a village, by name, and since when the last one no longer is.</summary>
/// <param name="DepartmentEndedOn">Null where a department is tied, and where none ever was.</param>
/// <param name="LeaderEndedOn">The same of the county's leader.</param>
internal sealed record TiedPersons(
    string? Department, string? Contact, string? Leader, DateOnly? DepartmentEndedOn, DateOnly? LeaderEndedOn, string? LeaderOffice);
