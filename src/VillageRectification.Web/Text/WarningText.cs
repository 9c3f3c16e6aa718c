using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>The signs of a relapse with what is on record behind each.</summary>
internal static class WarningText
{
    /// <summary>79 天没有进展，最近一次8月13日; 驻村减半：10月 6 天，前三个月平均 13 天.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string Of(WarningSign sign, ConsolidationReading reading, string unit) => sign switch
    {
        WarningSign.NoProgress when reading.DaysSilent is { } days => $"{days} 天没有进展，最近一次{reading.Work.LastWorkOn!.Value.ToSentence(reading.AsOf)}",
        WarningSign.NoProgress => "没有进展的记录",
        WarningSign.PresenceHalved when reading.Work.Compared is var (days, before) =>
            $"驻{unit}减半：{reading.Work.Month.Number}月 {days} 天，前三个月共 {before} 天",
        WarningSign.PresenceHalved => WarningSign.PresenceHalved.ToText(unit),
        WarningSign.ProblemBack => $"已解决过的那类问题又出现：{string.Join("、", reading.ProblemsBack.Select(p => p.Category).Distinct())}",
        WarningSign.SeatVacant => (reading.Village.Branch.IsIncomplete, reading.Village.Committee.IsIncomplete) switch
        {
            (true, true) => $"支部班子和{CampaignWords.CommitteeOf(unit)}不健全",
            (true, _) => "支部班子不健全",
            _ => $"{CampaignWords.CommitteeOf(unit)}不健全",
        },
    };
}
