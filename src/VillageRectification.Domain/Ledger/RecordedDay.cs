using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A day in a village that somebody wrote down already.</summary>
/// <param name="Code">Twelve digits of the village.</param>
public readonly record struct RecordedDay(string Code, DateOnly Day, Capacity Capacity);
