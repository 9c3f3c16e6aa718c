using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What stands against dates and words.</summary>
public sealed partial class Campaign
{
    /// <summary>What stands against adding to this campaign under other dates.</summary>
    public IEnumerable<Refusal> AgainstOtherDates(DateOnly start, DateOnly deadline)
    {
        if (start != Start || deadline != Deadline)
        {
            yield return CampaignRefusal.DatesDiffer(Start, Deadline);
        }
    }

    /// <summary>What stands against adding to this campaign under other words; null says nothing of them.</summary>
    public IEnumerable<Refusal> AgainstOtherWords(string? label, string? unit)
    {
        if ((label is not null && label != Label) || (unit is not null && unit != UnitWord))
        {
            yield return CampaignRefusal.WordsDiffer(Words);
        }
    }

    public static IEnumerable<Refusal> AgainstCalling(CampaignWords words)
    {
        if (!CampaignWords.IsWord(words.Label, CampaignWords.LabelMaxLength))
        {
            yield return CampaignRefusal.LabelIsNoWord(CampaignWords.LabelMaxLength);
        }

        if (!CampaignWords.IsWord(words.Unit, CampaignWords.UnitMaxLength))
        {
            yield return CampaignRefusal.UnitIsNoWord(CampaignWords.UnitMaxLength);
        }
    }

    internal static IEnumerable<Refusal> AgainstDates(DateOnly start, DateOnly deadline)
    {
        if (deadline <= start)
        {
            yield return CampaignRefusal.DeadlineBeforeStart();
        }

        if (start.Year < FirstYear || deadline.Year > LastYear || deadline.Year - start.Year > MostYears)
        {
            yield return CampaignRefusal.DatesUnlikely(MostYears, FirstYear, LastYear);
        }
    }
}
