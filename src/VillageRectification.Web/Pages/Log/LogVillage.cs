using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Web.Pages.Log;

/// <summary>The village whose day is logged, with what the form offers.</summary>
internal sealed class LogVillage(RectificationCase @case, Campaign campaign, string name, IReadOnlyList<MeasureReading> measures, IReadOnlyList<string> phrases)
{
    /// <summary>Days that an entry may be late without a reason.</summary>
    public int FreeEntryDays => campaign.Thresholds.FreeEntryDays;

    public Guid Id => @case.Id;

    public Guid CampaignId => campaign.Id;

    public string Name => name;

    /// <summary>Those not done yet.</summary>
    public IReadOnlyList<MeasureReading> Measures => measures;

    /// <summary>What is usually written down about this village.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    public IReadOnlyList<Indicator> Indicators { get; } = [.. campaign.Indicators.OrderBy(i => i.Ordinal)];

    public IEnumerable<Refusal> AgainstLogging(DateOnly day, DateOnly today, string? lateReason) =>
        @case.AgainstEntering(new(day, today, campaign) { LateReason = lateReason });

    /// <summary>The entry with its quantities, and a day in the village if somebody was there in a capacity.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="ProgressSteps.AgainstLogging"/>.</exception>
    public IReadOnlyList<CaseFact> Log(LogInput input, DateOnly today, Capacity? capacity, string person)
    {
        var day = input.DayAsOf(today)!.Value;
        var entry = @case.Log(new(day, input.Text!, input.MeasureId, input.LateReason, [.. QuantitiesOf(input)]) { Key = input.Key }, today, campaign);
        return capacity is { } present ? [.. entry, @case.Stay(day, present, person, today, input.LateReason, campaign)] : entry;
    }

    private IEnumerable<(Indicator Indicator, long Thousandths)> QuantitiesOf(LogInput input)
    {
        foreach (var (indicator, typed) in Indicators.Zip(input.Quantities))
        {
            if (Quantity.TryRead(typed, out var thousandths) && thousandths is { } amount)
            {
                yield return (indicator, amount);
            }
        }
    }
}
