using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Text;

/// <summary>Why a village is behind a figure when no record says so: what its entry says is absent, and of presence the days that lack.</summary>
internal static class FigureReason
{
    /// <summary>Null where the records say it.</summary>
    /// <param name="unjudged">Why the village's page does not judge the month, which a figure of presence counts all the same; null where it does.</param>
    public static string? Of(Figure figure, CaseReading village, FigureFrame frame, UnjudgedMonth? unjudged) => figure.Name switch
    {
        FigureName.PresenceZero => Join($"{frame.Month.ToText()}没有驻{frame.Unit}记录", PresenceText.Why(unjudged, frame.AsOf, frame.Unit)),
        FigureName.PresenceShort => Join(Short(figure.Rule!, village, frame), PresenceText.Why(unjudged, frame.AsOf, frame.Unit)),
        _ => figure.Absence?.Invoke(village),
    };

    private static string Join(string reason, string? unjudged) => unjudged is null ? reason : $"{reason}；{unjudged}";

    private static string Short(FigureRule rule, CaseReading village, FigureFrame frame) => rule.Period switch
    {
        PresencePeriod.Month => $"要求{rule.Minimum}天，有{village.PresenceOf(rule.Capacity).MonthDays}天记录",
        PresencePeriod.Week => "不足的周：" + string.Join('、', frame.ShortWeeks(rule, village)
            .Select(w => $"{w.AddDays(-6).ToSentence(frame.AsOf)}至{w.ToSentence(frame.AsOf)}")),
    };
}
