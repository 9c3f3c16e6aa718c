using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>五、驻村和督查情况: each capacity that a rule obliges, then the month's supervision.</summary>
internal static class PresencePart
{
    private const int NamedVillages = 5;

    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        var position = 0;
        foreach (var capacity in m.Figures.Frame.Capacities)
        {
            Prose[] presence = ZeroPresence.IsEverywhere(m, capacity) ? [Nobody(m, capacity)] : [Days(m, capacity), Absent(m, capacity)];
            Prose[] sentences = capacity is Capacity.Team ? [.. presence, Least(m), Composition(m)] : presence;
            yield return Prose.Join("", sentences.Where(s => !s.IsEmpty).Select(s => Prose.Of($"{s}。"))).Paragraph(Wording.Lead(++position, capacity.ToText()));
        }

        yield return SupervisionParagraph.Of(m).Paragraph(Wording.Lead(++position, "督查"));
    }

    private static Prose Nobody(BulletinMaterial m, Capacity capacity) => capacity is Capacity.Team
        ? Prose.Of($"{m.Month.Number}月份{m.Count(FigureName.Cases)}个村全部没有{BulletinWords.Attendance(capacity)}")
        : Prose.Of($"{m.Count(FigureName.Cases)}个村的{capacity.ToText()}全部没有{BulletinWords.Attendance(capacity)}");

    private static Prose Days(BulletinMaterial m, Capacity capacity)
    {
        var days = m.Figures.Counted.Sum(r => r.PresenceOf(capacity).MonthDays);
        var opening = capacity is Capacity.Team
            ? Prose.Of($"{m.Month.Number}月份{m.Count(FigureName.Cases)}个工作组驻村{days}天")
            : Prose.Of($"{capacity.ToText()}入村{days}天");
        var rules = m.Figures.Family(FigureName.PresenceShort).Where(f => f.Rule!.Capacity == capacity).Select(f => RuleOf(m, f));
        return Prose.Join("，", [opening, .. rules]);
    }

    private static Prose RuleOf(BulletinMaterial m, Figure figure)
    {
        var (rule, missed) = (figure.Rule!, m.Count(figure));
        var obliged = rule.ToText();
        if (missed.Value == 0)
        {
            return Prose.Of($"全部村（{m.Count(FigureName.Cases)}个）达到{obliged}规定");
        }

        var reached = m.Cases - missed.Value;
        return reached == 0
            ? Prose.Of($"没有村达到{obliged}规定（不足的{missed}个）")
            : rule.Capacity is Capacity.Team
                ? Prose.Of($"达到{obliged}规定的{new Number(reached)}个村，不足的{missed}个村")
                : Prose.Of($"{missed}个村不足{obliged}");
    }

    private static Prose Absent(BulletinMaterial m, Capacity capacity)
    {
        var absent = ZeroPresence.Of(m, capacity);
        if (absent.Count == 0)
        {
            return Prose.Empty;
        }

        var names = string.Join("、", absent.Select(r => r.Village + Department(m, r, capacity)));
        return Prose.Of($"其中{names}全月没有{BulletinWords.Attendance(capacity)}");
    }

    private static string Department(BulletinMaterial m, CaseReading village, Capacity capacity) =>
        capacity is Capacity.Liaison && m.WhoAnswersFor(village).Department is { } department ? $"（{department}）" : "";

    // The lowest counts under half of what is required; those alike are named together or not at all.
    private static Prose Least(BulletinMaterial m)
    {
        if (m.Figures.Frame.PresenceRules.FirstOrDefault(r => r is { Capacity: Capacity.Team, Period: PresencePeriod.Month }) is not { } rule)
        {
            return Prose.Empty;
        }

        List<CaseReading> named = [];
        var alike = m.Figures.Counted
            .Where(r => DaysOf(r) > 0 && DaysOf(r) * 2 < rule.Minimum)
            .GroupBy(DaysOf).OrderBy(g => g.Key)
            .TakeWhile(g => named.Count + g.Count() <= NamedVillages);
        foreach (var group in alike)
        {
            named.AddRange(group);
        }

        var villages = named.OrderBy(r => r.DivisionCode, StringComparer.Ordinal).Select(r => $"{r.Village}{DaysOf(r)}天");
        return named.Count == 0 ? Prose.Empty : Prose.Of($"驻村较少的有{string.Join("、", villages)}");
    }

    private static int DaysOf(CaseReading village) => village.PresenceOf(Capacity.Team).MonthDays;

    private static Prose Composition(BulletinMaterial m)
    {
        var (deputies, released) = (m.Count(FigureName.TeamsWithoutDeputy), m.Count(FigureName.TeamsNotReleased));
        return Prose.Join("，",
        [
            deputies.Value > 0 ? Prose.Of($"{deputies}个村没有确定驻村副组长") : Prose.Empty,
            released.Value > 0 ? Prose.Of($"{released}个村的工作组成员没有全部脱钩") : Prose.Empty,
        ]);
    }
}
