using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>Presence per capacity with a rule in force, for the month of the day, over every case.</summary>
internal static class PresenceFigures
{
    public static IEnumerable<Figure> For(FigureFrame frame)
    {
        foreach (var capacity in frame.Capacities)
        {
            FigureRule[] rules = [.. frame.PresenceRules.Where(r => r.Capacity == capacity).Distinct().OrderBy(r => r.Period).ThenBy(r => r.Minimum)];
            var prefix = $"presence.{FigureList.KeyOf(capacity)}";
            var inMonth = Recorded(capacity, e => frame.Month.Contains(e.OccurredOn));
            yield return new(FigureName.PresenceZero, $"{prefix}.zeroVillages", Counting(r => r.PresenceOf(capacity).MonthDays == 0), []) { Rule = rules[0] };
            yield return new(FigureName.PresenceOnce, $"{prefix}.onceVillages", Counting(r => r.PresenceOf(capacity).MonthDays == 1), [inMonth]) { Rule = rules[0] };
            foreach (var rule in rules)
            {
                var proof = rule.Period is PresencePeriod.Month ? inMonth : Recorded(capacity, e => frame.JudgedWeeks.Contains(e.WeekEnding));
                yield return new(FigureName.PresenceShort, $"{prefix}.{FigureList.KeyOf(rule.Period)}.{rule.Minimum}", Counting(r => IsShort(frame, rule, r)), [proof])
                {
                    Rule = rule,
                };
            }
        }
    }

    /// <summary>Fewer days in the month than required, also before its end; or at least one week under its minimum.</summary>
    private static bool IsShort(FigureFrame frame, FigureRule rule, CaseReading reading)
    {
        var presence = reading.PresenceOf(rule.Capacity);
        return rule.Period switch
        {
            PresencePeriod.Month => presence.MonthDays < rule.Minimum,
            PresencePeriod.Week => frame.JudgedWeeks.Any(w => presence.DaysIn(w) < rule.Minimum),
        };
    }

    private static Func<CaseReading, long?> Counting(Func<CaseReading, bool> isCounted) => r => isCounted(r) ? 1 : 0;

    private static Proof Recorded(Capacity capacity, Func<Evidence.OfPresence, bool> when) =>
        Proof.By<Evidence.OfPresence>(EvidenceKind.Presence, (_, e) => e.CountsAs(capacity) && when(e));
}
