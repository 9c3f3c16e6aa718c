using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>A campaign's figures on a day; null where the caller does not see it.</summary>
/// <param name="knownAt">UTC: as they were known at that instant; null as they are known now.</param>
public delegate Task<FigureSet?> FiguresOn(DateOnly day, DateTime? knownAt);
