namespace VillageRectification.Domain.Campaigns;

/// <summary>每周 or 每月.</summary>
public static class PresencePeriodWords
{
    public static string ToText(this PresencePeriod period) => period switch
    {
        PresencePeriod.Week => "每周",
        PresencePeriod.Month => "每月",
    };
}
