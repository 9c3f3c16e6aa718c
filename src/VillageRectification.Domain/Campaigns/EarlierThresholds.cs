namespace VillageRectification.Domain.Campaigns;

/// <summary>The numbers of a campaign's rules on days that are over: figures of those days are counted by them.</summary>
public sealed class EarlierThresholds
{
    private EarlierThresholds()
    {
    }

    internal EarlierThresholds(CampaignThresholds thresholds, DateOnly from, DateOnly to)
    {
        Thresholds = thresholds;
        From = from;
        To = to;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public CampaignThresholds Thresholds { get; private init; } = null!;

    /// <summary>First day in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day in force.</summary>
    public DateOnly To { get; private init; }

    internal void Begin(DateOnly on) => From = on;
}
