namespace VillageRectification.Domain.Documents;

/// <summary>A row of an <see cref="OwnList"/>.</summary>
/// <param name="CaseId">Null for what is no village: a deadline, the number of an earlier issue.</param>
/// <param name="DivisionCode">Of the village; null with <paramref name="CaseId"/>.</param>
/// <param name="Name">As the text names it.</param>
/// <param name="Amount">Its share of the number; what is taken away is negative.</param>
public sealed record OwnRow(Guid? CaseId, string? DivisionCode, string Name, long Amount);
