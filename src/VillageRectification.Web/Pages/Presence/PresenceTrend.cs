using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>Days in a village month by month, in one capacity that a rule is or was about.</summary>
/// <param name="Months">From the listing to today, with the monthly minimum then in force; null where there was none.</param>
public sealed record PresenceTrend(Capacity Capacity, IReadOnlyList<(Month Month, int Days, int? Minimum)> Months)
{
    /// <param name="start">Of the campaign.</param>
    /// <param name="listedOn">Of the village: months before it are shown where somebody was there already. Null where nothing says so.</param>
    public static IEnumerable<PresenceTrend> Of(
        IReadOnlyList<PresenceDay> days, IReadOnlyList<PresenceRule> rules, DateOnly start, DateOnly? listedOn, DateOnly today)
    {
        var first = new[] { listedOn ?? start, days.Where(d => d.Day >= start).Min(d => (DateOnly?)d.Day) ?? today, today }.Min();
        foreach (var capacity in rules.Select(r => r.Capacity).Distinct().Order())
        {
            var counted = days.Where(d => d.Capacity.CountsAs(capacity)).Select(d => d.Day).Distinct().ToLookup(Month.Of);
            List<(Month, int, int?)> months = [];
            for (var month = Month.Of(first); month <= Month.Of(today); month = month.Next)
            {
                var asOf = today < month.Last ? today : month.Last;
                var rule = rules.LastOrDefault(r => r.Capacity == capacity && r.Period is PresencePeriod.Month && r.IsInForce(asOf));
                months.Add((month, counted[month].Count(), rule?.MinimumDays));
            }

            yield return new(capacity, months);
        }
    }
}
