namespace VillageRectification.Web.Records;

/// <summary>A field of a version; <paramref name="Before"/> is null in the first one.</summary>
internal sealed record RecordChange(string Label, string? Before, string Now);
