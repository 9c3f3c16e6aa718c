namespace VillageRectification.Domain.Accounts;

/// <summary>
/// A case that is reached by itself, not by its village, which another campaign may list at the same time: of a city one that is submitted to it
/// (上报的村), of a department one that it is tied to.
/// </summary>
/// <param name="DivisionCode">Of its village, twelve digits.</param>
public sealed record ReachedCase(Guid CaseId, string DivisionCode);
