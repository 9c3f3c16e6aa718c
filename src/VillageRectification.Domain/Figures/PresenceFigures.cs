using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>Presence per capacity with a rule in force, for the month of the day, over every case.</summary>
internal static class PresenceFigures
{
    public static IEnumerable<Figure> For(FigureFrame frame) => frame.Capacities.SelectMany(c => Of(frame, c));

    private static IEnumerable<Figure> Of(FigureFrame frame, Capacity capacity)
    {
        FigureRule[] rules = [.. frame.PresenceRules.Where(r => r.Capacity == capacity).Distinct().OrderBy(r => r.Period).ThenBy(r => r.Minimum)];
        var (who, month) = (capacity.ToText(frame.County), frame.Month.ToText());
        var inMonth = Recorded(capacity, e => frame.Month.Contains(e.OccurredOn));
        yield return new(
            FigureName.PresenceZero, KeyOf(capacity, "zeroVillages"),
            new($"{who}本月没有到{frame.Unit}", $"{month}{who}一天也没有到{frame.Unit}的{frame.Unit}；没有登记{who}的也在内") { Printed = $"{who}全月没有到{frame.Unit}的{frame.Unit}数" },
            Counting(r => r.PresenceOf(capacity).MonthDays == 0), [])
        { Rule = rules[0] };
        yield return new(
            FigureName.PresenceOnce, KeyOf(capacity, "onceVillages"),
            new($"{who}本月只到{frame.Unit}一天", $"{month}{who}只有一天到{frame.Unit}的{frame.Unit}"),
            Counting(r => r.PresenceOf(capacity).MonthDays == 1), [inMonth])
        { Rule = rules[0] };
        yield return new(
            FigureName.PresenceDays, KeyOf(capacity, "days"),
            new($"{who}本月到{frame.Unit}的天数", $"{month}{who}到{frame.Unit}的天数，各{frame.Unit}合计；一个{frame.Unit}一天算一次")
            {
                Printed = $"{who}到{frame.Unit}的天数",
                Unit = "天",
            },
            r => r.PresenceOf(capacity).MonthDays, [inMonth])
        { Rule = rules[0] };
        foreach (var rule in rules)
        {
            yield return new(
                FigureName.PresenceShort, KeyOf(capacity, $"{Figure.KeyOf(rule.Period)}.{rule.Minimum}"),
                new($"{who}{rule.ToText("不足")}", ShortDefinition(frame, rule, who, month)) { Printed = $"{who}不足{rule.ToText()}的{frame.Unit}数" },
                Counting(r => IsShort(frame, rule, r)),
                [rule.Period is PresencePeriod.Month ? inMonth : Recorded(capacity, e => frame.JudgedWeeks.Contains(e.WeekEnding))])
            { Rule = rule };
        }
    }

    private static string ShortDefinition(FigureFrame frame, FigureRule rule, string who, string month) => rule.Period switch
    {
        PresencePeriod.Month => $"{month}{who}到{frame.Unit}不足{rule.Minimum}天的{frame.Unit}；当月还没有结束也照此计算，没有登记{who}的也在内",
        PresencePeriod.Week =>
            $"{month}已经结束的各周中，至少有一周{who}到{frame.Unit}不足{rule.Minimum}天的{frame.Unit}；一周从星期一到星期日，算在星期日所在的月份；行动中途列入的{frame.Unit}从列入那一周算起，没有登记{who}的也在内",
    };

    /// <summary>Fewer days in the month than required, also before its end; or at least one week under its minimum.</summary>
    private static bool IsShort(FigureFrame frame, FigureRule rule, CaseReading reading) => rule.Period switch
    {
        PresencePeriod.Month => reading.PresenceOf(rule.Capacity).MonthDays < rule.Minimum,
        PresencePeriod.Week => frame.ShortWeeks(rule, reading).Any(),
    };

    private static string KeyOf(Capacity capacity, string rest) => $"presence.{Figure.KeyOf(capacity)}.{rest}";

    private static Func<CaseReading, long?> Counting(Func<CaseReading, bool> isCounted) => r => isCounted(r) ? 1 : 0;

    private static Proof Recorded(Capacity capacity, Func<Evidence.OfPresence, bool> when) =>
        Proof.By<Evidence.OfPresence>(EvidenceKind.Presence, (_, e) => e.CountsAs(capacity) && when(e));
}
