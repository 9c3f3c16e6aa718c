using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>Logging a day's work (记一笔).</summary>
public static class ProgressSteps
{
    public static IEnumerable<Refusal> AgainstLogging(this RectificationCase @case, DateOnly day, DateOnly today, string? lateReason, Campaign campaign)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (day < campaign.Start)
        {
            yield return new(Rule.BeforeCampaignStart, campaign.Start);
        }

        var daysAgo = today.DayNumber - day.DayNumber;
        if (daysAgo > campaign.Thresholds.FreeEntryDays && string.IsNullOrWhiteSpace(lateReason))
        {
            yield return new(Rule.LateEntryNeedsReason, day, daysAgo, campaign.Thresholds.FreeEntryDays);
        }
    }
}
