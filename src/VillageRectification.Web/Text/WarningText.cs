using System.Globalization;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>The signs of a relapse with what is on record behind each.</summary>
internal static class WarningText
{
    /// <summary>79 天没有进展，最近一次8月13日; 驻村减半：10月 6 天，不到前三个月平均 13 天的一半（三个月共 39 天）.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string Of(WarningSign sign, ConsolidationReading reading, string unit) => sign switch
    {
        WarningSign.NoProgress when reading.DaysSilent is { } days => $"{days} 天没有进展，最近一次{reading.Work.LastWorkOn!.Value.ToSentence(reading.AsOf)}",
        WarningSign.NoProgress => "没有进展的记录",
        WarningSign.PresenceHalved when reading.Work.Compared is var (days, before) =>
            $"驻{unit}减半：{reading.Work.Month.Number}月 {days} 天，不到前三个月平均 {Mean(before)} 天的一半（三个月共 {before} 天）",
        WarningSign.PresenceHalved => WarningSign.PresenceHalved.ToText(unit),
        WarningSign.ProblemBack => $"已解决过的那类问题又出现：{string.Join("、", reading.ProblemsBack.Select(p => p.Category).Distinct())}",
        WarningSign.SeatVacant => (reading.Village.Branch.IsIncomplete, reading.Village.Committee.IsIncomplete) switch
        {
            (true, true) => $"支部班子和{CampaignWords.CommitteeOf(unit)}不健全",
            (true, _) => "支部班子不健全",
            _ => $"{CampaignWords.CommitteeOf(unit)}不健全",
        },
    };

    /// <summary>，第 3 号; nothing of a card that has no number.</summary>
    public static string Number(ConsolidationWarning card) => card.Number is { } number ? $"，第 {number} 号" : "";

    /// <summary>第 3 号; 没有编号 of a card that has none.</summary>
    public static string NumberAlone(ConsolidationWarning card) => card.Number is { } number ? $"第 {number} 号" : "没有编号";

    /// <summary>11月1日张三签收; 还没有签收.</summary>
    public static string Signed(WarningReceipt? receipt, DateOnly today) =>
        receipt is null ? "还没有签收" : $"{receipt.OccurredOn.ToSentence(today)}{receipt.Signer}签收";

    /// <summary>The receipt of a card; null while nobody signed.</summary>
    public static WarningReceipt? ReceiptOf(this IEnumerable<WarningReceipt> receipts, ConsolidationWarning card) =>
        receipts.Where(r => r.WarningRecordId == card.RecordId).Chronological().LastOrDefault();

    // 13, 21.3.
    private static string Mean(int days) =>
        Math.Round((decimal)days / ConsolidationWork.ComparedMonths, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
