using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>How a village keeps to making something public.</summary>
/// <param name="EveryMonths">How often it is due.</param>
/// <param name="Last">The last one; null when none is written down.</param>
/// <param name="Due">The last period of which it was due by the day; null while none was.</param>
/// <param name="PostedOn">When that period was made public first; null while it is not.</param>
/// <param name="DueOn">The last day on which that was in time.</param>
public sealed record DisclosureReading(
    DisclosureKind Kind, int EveryMonths, Disclosure? Last, DisclosurePeriod? Due, DateOnly? PostedOn, DateOnly? DueOn)
{
    /// <summary>The period that is due and was not made public; null when none is.</summary>
    public DisclosurePeriod? Missing => PostedOn is null ? Due : null;

    /// <summary>How many days after its time it was made public; null where it was in time, or not at all.</summary>
    public int? DaysLate => PostedOn > DueOn ? PostedOn.Value.DayNumber - DueOn.Value.DayNumber : null;

    /// <summary>In time, of a period that was due.</summary>
    public bool IsKept => PostedOn <= DueOn;

    /// <param name="facts">Of one village.</param>
    /// <param name="start">Periods that began before it are nobody's fault.</param>
    public static DisclosureReading Of(DisclosureKind kind, IEnumerable<CaseFact> facts, DateOnly start, DateOnly today, DisclosureRules rules)
    {
        var months = rules.MonthsOf(kind);
        Disclosure[] own = [.. facts.OfType<Disclosure>().Where(d => d.Kind == kind && d.OccurredOn <= today).Chronological()];
        var running = DisclosurePeriod.Of(Month.Of(today.AddDays(-rules.FreeDays)), months);
        var over = DisclosurePeriod.Of(running.First.Previous, months);
        if (over.First.First < Month.Of(start).First)
        {
            return new(kind, months, own.LastOrDefault(), null, null, null);
        }

        var posted = own.FirstOrDefault(d => d.LastDay >= over.Last.Last && d.FirstDay <= over.Last.Last);
        return new(kind, months, own.LastOrDefault(), over, posted?.OccurredOn, over.Last.Last.AddDays(rules.FreeDays));
    }
}
