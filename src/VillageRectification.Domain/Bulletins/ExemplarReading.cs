namespace VillageRectification.Domain.Bulletins;

/// <summary>A village held up as an example by the bulletin's day.</summary>
public sealed record ExemplarReading(Guid CaseId, string? Story);
