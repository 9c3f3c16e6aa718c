namespace VillageRectification.Domain.Cases;

/// <summary>A day of a problem is set anew.</summary>
/// <param name="DueOn">Null leaves the day that was due.</param>
/// <param name="ReviewOn">Null leaves the day on which it is looked at again.</param>
/// <param name="IsExtension">It got more time, which is counted; one that is reopened starts anew.</param>
public sealed record ProblemMove(DateOnly? DueOn, DateOnly? ReviewOn, bool IsExtension);
