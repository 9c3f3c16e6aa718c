using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Readings;

/// <summary>Which facts a reading takes: of one campaign, in a range of divisions, up to a day, as known at an instant.</summary>
/// <param name="KnownAt">UTC; null means now.</param>
internal sealed record FactWindow(Guid CampaignId, DivisionRange Within, DateOnly Start, DateOnly AsOf, DateTime? KnownAt);
