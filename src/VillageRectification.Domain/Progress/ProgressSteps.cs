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

        if (IsLate(day, today, campaign) && string.IsNullOrWhiteSpace(lateReason))
        {
            yield return new(Rule.LateEntryNeedsReason, day, today.DayNumber - day.DayNumber, campaign.Thresholds.FreeEntryDays);
        }
    }

    /// <summary>Whether an entry of that day is 补记: it lies further back than needs no reason.</summary>
    public static bool IsLate(DateOnly day, DateOnly today, Campaign campaign) => today.DayNumber - day.DayNumber > campaign.Thresholds.FreeEntryDays;
}
