using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>One part of a village's risk.</summary>
/// <param name="Points">0 to <paramref name="Most"/>.</param>
public sealed record RiskPart(RiskKind Kind, int Points, int Most);
