namespace VillageRectification.Domain.Campaigns;

/// <summary>How often things are made public, and how long after a period it is in time. Months divide a year.</summary>
public sealed record DisclosureRules(int AffairsMonths, int FinanceMonths, int PartyMonths, int FreeDays)
{
    /// <summary>The periods that there are: a month, a quarter, half a year, a year.</summary>
    public static IReadOnlyList<int> Periods { get; } = [1, 3, 6, 12];
}
