using System.Globalization;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>What other dates of a campaign move, a line a thing: what it is by now, and what it would be.</summary>
internal static class DatesText
{
    /// <summary>As offices write it in a column of time limits, without a year.</summary>
    private const string YearEnd = "年底前";

    /// <param name="campaign">As it stands, with its rules.</param>
    /// <param name="now">Under its own dates.</param>
    /// <param name="then">Under the others.</param>
    /// <param name="today">On which both were read.</param>
    public static IReadOnlyList<string> Between(Campaign campaign, DatesReach now, DatesReach then, DateOnly today)
    {
        var unit = campaign.UnitWord;
        (string What, string Now, string Then, string? Also)[] lines =
        [
            ($"申请验收，期限前要留 {campaign.Thresholds.InspectionDays} 天检查，最好不晚于", now.LastDayToApply.ToFull(), then.LastDayToApply.ToFull(),
                $"到{then.Span.Deadline.ToFull()}以后不能再申请"),
            ("今天离期限", Left(now.DaysLeft), Left(then.DaysLeft), "风险预估里的时间、通报里还有几天跟着变"),
            ($"期限已过、还没有申请验收的{unit}", Villages(now.TooLateToApply, unit), Villages(then.TooLateToApply, unit), null),
            ("没有完成、期限在整顿期限以后的措施", Of(now.LateMeasures, "项", unit), Of(then.LateMeasures, "项", unit), "措施的期限不跟着改，要改请乡镇调整方案"),
            ("没有解决、期限在整顿期限以后的问题", Of(now.LateProblems, "个", unit), Of(then.LateProblems, "个", unit), "问题的期限不跟着改，要改请乡镇延期"),
            ($"回访要到期限以后的{unit}", Villages(now.LateRevisits, unit), Villages(then.LateRevisits, unit), null),
            ($"巩固期满在期限以后、赶不上核验的{unit}", Villages(now.LateVerifications, unit), Villages(then.LateVerifications, unit), null),
            ("期限以后的节点", $"{now.LateMilestones} 个", $"{then.LateMilestones} 个", null),
            ("能出的月通报", Months(now.Span, today), Months(then.Span, today), null),
            ($"以后导入的台账里写“{YearEnd}”的", Day(campaign, now.Span), Day(campaign, then.Span), "已经导入的不变"),
            ("数字、上访统计、驻" + unit + "考核从哪天算起", now.Span.Start.ToFull(), then.Span.Start.ToFull(), "从开始那天起用的驻" + unit + "规定、验收标准、限额跟着改到那天"),
        ];
        return [.. lines.Where(l => l.Now != l.Then).Select(l => $"{l.What}：{l.Now} → {l.Then}{(l.Also is null ? "" : "；" + l.Also)}")];
    }

    private static string Left(int days) => days < 0 ? $"已过 {-days} 天" : $"还有 {days} 天";

    private static string Villages(int count, string unit) => $"{count.ToCount()} 个{unit}";

    private static string Of(DatesReach.Items items, string counted, string unit) =>
        items.Count == 0 ? "还没有" : $"{items.Count.ToCount()} {counted}（{items.Villages.ToCount()} 个{unit}）";

    private static string Months(CampaignSpan span, DateOnly today)
    {
        var months = Bulletin.MonthsOf(span.Start, span.Deadline, today).ToArray();
        return months.Length == 0 ? "还没有" : months.Length == 1 ? months[0].ToText() : $"{months[0].ToText()}至{months[^1].ToText()}";
    }

    // As an import would take it, before somebody looks at it.
    private static string Day(Campaign campaign, CampaignSpan span)
    {
        var asked = new AskedWord(new(LedgerForm.Measures.Name, LedgerColumnNames.DueOn), YearEnd, []);
        return WordGuess.Of(asked, new(campaign.Name, span.Start, span.Deadline)) is { } day
            ? $"当作{DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToFull()}" : "导入时问是哪天";
    }
}
