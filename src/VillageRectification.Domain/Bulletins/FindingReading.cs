namespace VillageRectification.Domain.Bulletins;

/// <summary>A finding of a visit and whether it was put right by the bulletin's day.</summary>
public sealed record FindingReading(string Text, DateOnly? DueOn, bool IsRemedied);
