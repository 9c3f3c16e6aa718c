namespace VillageRectification.Domain.Support;

/// <summary>What a department promised and has not delivered, or planned and has not ended, as it stands on some day.</summary>
/// <param name="PromisedOn">Or planned.</param>
/// <param name="Department">Who promised; null where nobody is written down.</param>
public sealed record PromiseReading(Guid RecordId, DateOnly PromisedOn, string Text, DateOnly? DueOn, string? Department);
