namespace VillageRectification.Domain.Divisions;

/// <summary>A township or a village of the national list.</summary>
/// <param name="Name">As ledgers spell it: 孔庄村, not 孔庄村村民委员会.</param>
public sealed record ListedDivision(DivisionCode Code, string Name);
