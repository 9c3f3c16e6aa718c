using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What holds for everything that is written down day by day, in whatever stage the case is.</summary>
public static class EntrySteps
{
    public static IEnumerable<Refusal> AgainstEntering(this RectificationCase @case, DateOnly day, DateOnly today, string? lateReason, Campaign campaign)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (day < campaign.Start)
        {
            yield return CaseRefusal.BeforeCampaignStart(campaign.Start);
        }

        if (IsLate(day, today, campaign) && string.IsNullOrWhiteSpace(lateReason))
        {
            yield return CaseRefusal.LateEntryNeedsReason(day, today.DayNumber - day.DayNumber, campaign.Thresholds.FreeEntryDays);
        }
    }

    /// <summary>The reason that is kept: only of an entry that is late (补记).</summary>
    internal static string? LateReasonOf(DateOnly day, DateOnly today, string? typed, Campaign campaign) => IsLate(day, today, campaign) ? typed!.Trim() : null;

    private static bool IsLate(DateOnly day, DateOnly today, Campaign campaign) => today.DayNumber - day.DayNumber > campaign.Thresholds.FreeEntryDays;
}
