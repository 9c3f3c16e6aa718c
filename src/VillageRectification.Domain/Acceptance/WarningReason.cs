namespace VillageRectification.Domain.Acceptance;

/// <summary>A sign, and what stood behind it on the day, in a sentence.</summary>
public sealed record WarningReason(WarningSign Sign, string Text);
