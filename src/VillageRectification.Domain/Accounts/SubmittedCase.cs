namespace VillageRectification.Domain.Accounts;

/// <summary>A case that the city sees (上报的村): one of its own level, or of one above it.</summary>
/// <param name="DivisionCode">Of its village, twelve digits.</param>
public sealed record SubmittedCase(Guid CaseId, string DivisionCode);
