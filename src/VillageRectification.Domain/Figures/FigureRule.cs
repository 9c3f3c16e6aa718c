using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>A presence rule as the figures see it.</summary>
/// <param name="Minimum">Days per period.</param>
public sealed record FigureRule(Capacity Capacity, PresencePeriod Period, int Minimum);
