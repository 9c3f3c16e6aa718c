namespace VillageRectification.Domain.Cases;

/// <summary>A measure that a plan is to contain.</summary>
public sealed record PlannedMeasure(string Text, string? ResponsiblePerson, DateOnly DueOn, Guid? ProblemRecordId);
