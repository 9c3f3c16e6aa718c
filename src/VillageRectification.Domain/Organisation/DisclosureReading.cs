using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>How a village keeps to making something public.</summary>
/// <param name="EveryMonths">How often it is due.</param>
/// <param name="Last">The last one; null when none is written down.</param>
/// <param name="Due">The periods that were due by the day, in their order.</param>
public sealed record DisclosureReading(DisclosureKind Kind, int EveryMonths, Disclosure? Last, IReadOnlyList<DueDisclosure> Due)
{
    /// <summary>The periods that are due and were not made public.</summary>
    public IReadOnlyList<DisclosurePeriod> Missing => [.. Due.Where(d => d.PostedOn is null).Select(d => d.Period)];

    /// <summary>Those that were made public after their time.</summary>
    public IReadOnlyList<DueDisclosure> Late => [.. Due.Where(d => d.DaysLate is not null)];

    /// <summary>In time, of every period that was due.</summary>
    public bool IsKept => Due.Count > 0 && Due.All(d => d.IsKept);

    /// <param name="facts">Of one village.</param>
    /// <param name="start">Periods that began before its month are nobody's fault.</param>
    public static DisclosureReading Of(DisclosureKind kind, IEnumerable<CaseFact> facts, DateOnly start, DateOnly today, DisclosureRules rules)
    {
        var months = rules.MonthsOf(kind);
        Disclosure[] own = [.. facts.OfType<Disclosure>().Where(d => d.Kind == kind && d.OccurredOn <= today).Chronological()];
        List<DueDisclosure> due = [];
        var running = DisclosurePeriod.Of(Month.Of(today.AddDays(-rules.FreeDays)), months);
        for (var over = DisclosurePeriod.Of(running.First.Previous, months);
            over.First >= Month.Of(start);
            over = DisclosurePeriod.Of(over.First.Previous, months))
        {
            var posted = own.FirstOrDefault(d => d.LastDay >= over.Last.Last && d.FirstDay <= over.Last.Last);
            due.Insert(0, new(over, over.Last.Last.AddDays(rules.FreeDays), posted?.OccurredOn));
        }

        return new(kind, months, own.LastOrDefault(), due);
    }
}
