using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The name and the dates of a campaign are corrected after it began.</summary>
public static class CampaignSteps
{
    /// <param name="firstRecord">The day of its first record; null when nothing is written down.</param>
    /// <param name="hasBulletin">A bulletin was begun: its figures and its number are counted from the start.</param>
    public static IEnumerable<Refusal> AgainstRedating(
        this Campaign campaign, DateOnly start, DateOnly deadline, DateOnly? firstRecord, bool hasBulletin)
    {
        foreach (var refusal in Campaign.AgainstDates(start, deadline))
        {
            yield return refusal;
        }

        if (start == campaign.Start)
        {
            yield break;
        }

        if (hasBulletin)
        {
            yield return CampaignRefusal.StartIsCounted(campaign.Start);
        }

        if (start > campaign.Start && firstRecord < start)
        {
            yield return CampaignRefusal.RecordedBeforeStart(firstRecord.Value);
        }
    }

    /// <summary>Rules that held from its first day hold from the new one. What is issued keeps what it printed.</summary>
    /// <param name="firstRecord">The day of its first record; null when nothing is written down.</param>
    /// <param name="hasBulletin">A bulletin was begun.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRedating"/>.</exception>
    public static void Redate(
        this Campaign campaign, string name, DateOnly start, DateOnly deadline, DateOnly? firstRecord, bool hasBulletin)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstRedating(start, deadline, firstRecord, hasBulletin));
        campaign.Redate(name, start, deadline);
    }
}
