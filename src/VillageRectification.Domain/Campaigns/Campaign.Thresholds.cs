namespace VillageRectification.Domain.Campaigns;

/// <content>The numbers of its rules: ended and succeeded, so that a day that is over keeps those that held on it.</content>
public sealed partial class Campaign
{
    private readonly List<EarlierThresholds> _earlierThresholds = [];

    /// <summary>Those that hold now.</summary>
    public CampaignThresholds Thresholds { get; private set; } = new();

    /// <summary>The first day on which they hold.</summary>
    public DateOnly ThresholdsFrom { get; private set; }

    /// <summary>Those that held before, the first ones first.</summary>
    public IReadOnlyList<EarlierThresholds> EarlierThresholds => _earlierThresholds;

    /// <summary>Those that hold on a day; before the first day the first ones. With <see cref="EarlierThresholds"/> read.</summary>
    public CampaignThresholds ThresholdsOn(DateOnly day) =>
        _earlierThresholds.Where(e => day <= e.To).MinBy(e => e.To)?.Thresholds ?? Thresholds;

    /// <summary>Other numbers hold from today on. What held for no day before is not kept.</summary>
    public void Limit(CampaignThresholds thresholds, DateOnly today)
    {
        if (thresholds == Thresholds)
        {
            return;
        }

        if (ThresholdsFrom < today)
        {
            _earlierThresholds.Add(new(Thresholds with { }, ThresholdsFrom, today.AddDays(-1)));
            ThresholdsFrom = today;
        }

        Thresholds = thresholds;
    }

    private void SpanThresholds(DateOnly start)
    {
        foreach (var first in _earlierThresholds.Where(e => e.From == Start))
        {
            first.Begin(start);
        }

        ThresholdsFrom = ThresholdsFrom == Start ? start : ThresholdsFrom;
    }
}
