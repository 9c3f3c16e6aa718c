using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>How a village keeps to making something public.</summary>
/// <param name="EveryMonths">How often it is due.</param>
/// <param name="Last">The last one; null when none is written down.</param>
/// <param name="Missing">The last period that is over and was not made public in its time; null when none is.</param>
public sealed record DisclosureReading(DisclosureKind Kind, int EveryMonths, Disclosure? Last, DisclosurePeriod? Missing)
{
    /// <summary>Days after a period's end within which it is made public in time.</summary>
    private const int FreeDays = 15;

    /// <summary>村务 and 财务 each quarter, 党务 each half year, as villages are asked to.</summary>
    public static int MonthsOf(DisclosureKind kind) => kind is DisclosureKind.Party ? 6 : 3;

    /// <param name="facts">Of one village.</param>
    /// <param name="start">Periods that began before it are nobody's fault.</param>
    public static DisclosureReading Of(DisclosureKind kind, IEnumerable<CaseFact> facts, DateOnly start, DateOnly today)
    {
        var months = MonthsOf(kind);
        Disclosure[] own = [.. facts.OfType<Disclosure>().Where(d => d.Kind == kind && d.OccurredOn <= today).Chronological()];
        var period = DisclosurePeriod.Of(Month.Of(today.AddDays(-FreeDays)), months);
        var over = DisclosurePeriod.Of(period.First.Previous, months);
        var isDue = over.First.First >= Month.Of(start).First;
        return new(kind, months, own.LastOrDefault(), isDue && !own.Any(d => d.LastDay >= over.Last.Last && d.FirstDay <= over.Last.Last) ? over : null);
    }
}
