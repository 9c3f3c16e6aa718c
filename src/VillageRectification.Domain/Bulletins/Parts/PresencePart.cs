using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>五、驻村和督查情况: each capacity that a rule obliges and anybody has a record of, then the month's supervision.</summary>
internal static class PresencePart
{
    private const int NamedFew = 5;

    /// <summary>More names than these stand in the annex alone.</summary>
    private const int NamedAbsent = 20;

    public static IEnumerable<Paragraph> Write(BulletinMaterial m, IReadOnlyList<CapacityMonth> capacities, SupervisionParagraph supervision)
    {
        (string Name, Prose Text)[] told =
        [
            .. capacities.Where(c => c.Villages.Count > 0).Select(c => (c.Capacity.ToText(m.County), Of(m, c))),
            ("督查", supervision.Text()),
        ];
        return Headed.Of(told);
    }

    private static Prose Of(BulletinMaterial m, CapacityMonth capacity)
    {
        var composition = capacity.Capacity is Capacity.Team ? Composition(m, capacity) : Prose.Empty;
        if (!capacity.IsRecorded)
        {
            var (who, how) = (capacity.Capacity.ToText(m.County), capacity.Capacity is Capacity.Team ? "驻" : "入");
            return Prose.Sentences([Prose.Of($"{who}{how}{m.Unit}情况没有登记"), composition]);
        }

        return capacity.Absent.Count == capacity.Villages.Count
            ? Prose.Sentences([Nobody(m, capacity), composition])
            : Prose.Sentences(
                [Days(m, capacity), Absent(m, capacity), capacity is { Capacity: Capacity.Team, Villages.Count: > 1 } ? Least(m) : Prose.Empty, composition]);
    }

    /// <summary>The numbers of its own that the text may tell; what nobody wrote down is unknown.</summary>
    internal static IEnumerable<(Number Number, bool IsKnown)> Own(BulletinMaterial m, IReadOnlyList<CapacityMonth> capacities) =>
        capacities.SelectMany(month => Own(m, month));

    private static IEnumerable<(Number Number, bool IsKnown)> Own(BulletinMaterial m, CapacityMonth month)
    {
        var rules = m.Figures.Family(FigureName.PresenceShort, month.Capacity).Select(f => (Figure: f, Short: ShortOf(m, month, f.Rule!)));
        return
        [
            (Concerned(m, month), true), (Without(m, month), true), (AbsentIn(m, month), month.IsRecorded),
            .. rules.SelectMany(r => new[] { Missed(m, r.Figure, r.Short ?? []), Reached(m, month, r.Figure, r.Short ?? []) }
                .Select(n => (n, month.IsRecorded && r.Short is not null))),
            .. month.Capacity is Capacity.Team ? [(WithoutDeputy(m, month), HasDeputies(m))] : Array.Empty<(Number, bool)>(),
        ];
    }

    private static Number Without(BulletinMaterial m, CapacityMonth month) => m.Own(
        $"without.{month.Capacity}", $"没有登记{month.Capacity.ToText(m.County)}也没有来人记录的{m.Unit}", m.Figures.Counted.Except(month.Villages));

    private static Number Missed(BulletinMaterial m, Figure figure, CaseReading[] shorts) =>
        m.Count(shorts, figure, $"short.{figure.Key}", $"没有达到{figure.Rule!.ToText()}规定的{m.Unit}");

    private static Number Reached(BulletinMaterial m, CapacityMonth month, Figure figure, CaseReading[] shorts) =>
        m.Own($"reached.{figure.Key}", $"达到{figure.Rule!.ToText()}规定的{m.Unit}", month.Villages.Except(shorts));

    private static string NoneIn(BulletinMaterial m, CapacityMonth month) => $"{(m.IsRunning ? "还" : "全月")}没有{m.Attendance(month.Capacity)}";

    private static Number AbsentIn(BulletinMaterial m, CapacityMonth month) => m.Count(
        month.Absent, m.Figures[FigureName.PresenceZero, month.Capacity], $"absent.{month.Capacity}",
        $"{month.Capacity.ToText(m.County)}{NoneIn(m, month)}的{m.Unit}");

    private static bool HasDeputies(BulletinMaterial m) => m.Figures.Counted.Any(r => r.Team.HasResidentDeputy);

    private static Number WithoutDeputy(BulletinMaterial m, CapacityMonth team) => m.Count(
        team.Villages.Where(r => !r.Team.HasResidentDeputy), FigureName.TeamsWithoutDeputy, "withoutDeputy", $"{VillageWords.NoDeputyNamed}的{m.Unit}");

    // Those that have somebody in the capacity, as far as it is written down.
    private static Number Concerned(BulletinMaterial m, CapacityMonth month) => m.Count(
        month.Villages, FigureName.Cases, $"has.{month.Capacity}", $"有{month.Capacity.ToText(m.County)}的{m.Unit}");

    private static Prose Nobody(BulletinMaterial m, CapacityMonth month)
    {
        var (capacity, number) = (month.Capacity, Concerned(m, month));
        if (month.Villages is [var only])
        {
            var who = capacity is Capacity.Team ? "" : $"的{capacity.ToText(m.County)}{Department(m, only, capacity)}";
            return Prose.Of($"{m.NameOf(only)}{who}{m.Span}没有{m.Attendance(capacity)}");
        }

        return capacity is Capacity.Team
            ? Prose.Of($"{m.Span}{number}个{m.Unit}全部没有{m.Attendance(capacity)}")
            : Prose.Of($"{m.Span}{number}个{m.Unit}的{capacity.ToText(m.County)}全部没有{m.Attendance(capacity)}");
    }

    private static Prose Days(BulletinMaterial m, CapacityMonth month)
    {
        var capacity = month.Capacity;
        // A village with a day has somebody in the capacity: the villages of the text have all the days of the figure.
        var days = m.Count(m.Figures[FigureName.PresenceDays, capacity]);
        var teams = month.Villages.Count == 1 ? Prose.Empty : Prose.Of($"{Concerned(m, month)}个");
        var opening = capacity is Capacity.Team
            ? Prose.Of($"{m.Span}{teams}工作组驻{m.Unit}{days}天")
            : Prose.Of($"{capacity.ToText(m.County)}入{m.Unit}{days}天");
        var without = Without(m, month);
        var unknown = without.Value > 0 ? Prose.Of($"另有{without}个{m.Unit}没有登记{capacity.ToText(m.County)}也没有来人的记录") : Prose.Empty;
        var rules = m.Figures.Family(FigureName.PresenceShort, capacity).Select(f => RuleOf(m, month, f));
        return Prose.Join("，", [opening, .. rules, unknown]);
    }

    private static Prose RuleOf(BulletinMaterial m, CapacityMonth month, Figure figure)
    {
        var rule = figure.Rule!;
        if (ShortOf(m, month, rule) is not { } shorts)
        {
            return Prose.Empty;
        }

        long villages = month.Villages.Count;
        var obliged = rule.ToText();
        var (missed, reached) = (Missed(m, figure, shorts), Reached(m, month, figure, shorts) with { Name = $"达到规定的{m.Unit}数" });
        return (missed.Value, rule) switch
        {
            (0, _) when villages == 1 => Prose.Of($"达到{obliged}规定"),
            (0, _) when villages < m.Cases => Prose.Of($"{Concerned(m, month)}个{m.Unit}都达到{obliged}规定"),
            (0, _) => Prose.Of($"{Wording.Counted("全部", Concerned(m, month), m.Unit)}达到{obliged}规定"),
            _ when villages == 1 => Prose.Of($"{(m.IsRunning ? "还没有达到" : "没有达到")}{obliged}规定"),
            var (all, _) when all == villages && m.IsRunning => Prose.Of($"还没有{m.Unit}达到{obliged}规定（{missed}个）"),
            var (all, _) when all == villages => Prose.Of($"没有{m.Unit}达到{obliged}规定（不足的{missed}个）"),
            (_, { Capacity: Capacity.Team }) => Prose.Of(
                $"达到{obliged}规定的{reached}个{m.Unit}，{(m.IsRunning ? "还没有达到" : "不足")}的{missed}个{m.Unit}"),
            (_, { Period: PresencePeriod.Month }) when m.IsRunning => Prose.Of($"{missed}个{m.Unit}还没有达到{obliged}"),
            _ => Prose.Of($"{missed}个{m.Unit}不足{obliged}"),
        };
    }

    // Null before a week is judged: one that still runs is not, though the figure counts it on its Sunday.
    private static CaseReading[]? ShortOf(BulletinMaterial m, CapacityMonth month, FigureRule rule)
    {
        var end = m.IsRunning ? m.AsOf : DateOnly.MaxValue;
        return rule.Period is PresencePeriod.Week && !m.Figures.Frame.JudgedWeeks.Any(w => w < end) ? null
            : [.. month.Villages.Where(r => IsShort(m.Figures.Frame, rule, r, end))];
    }

    private static bool IsShort(FigureFrame frame, FigureRule rule, CaseReading village, DateOnly end) => rule.Period is PresencePeriod.Month
        ? village.PresenceOf(rule.Capacity).MonthDays < rule.Minimum
        : frame.ShortWeeks(rule, village).Any(w => w < end);

    private static Prose Absent(BulletinMaterial m, CapacityMonth month)
    {
        if (month.Absent.Count == 0)
        {
            return Prose.Empty;
        }

        var (none, zero) = (NoneIn(m, month), AbsentIn(m, month));
        // Some of those that were told just before as short, or all of them.
        var of = m.Figures.Family(FigureName.PresenceShort, month.Capacity).Any(f => ShortOf(m, month, f.Rule!)?.Length == month.Absent.Count)
            ? "" : "其中";
        return month.Absent.Count <= NamedAbsent
            ? Prose.Of($"{of}{string.Join("、", month.Absent.Select(r => m.NameOf(r) + Department(m, r, month.Capacity)))}{none}")
            : Prose.Of($"{of}{zero}个{m.Unit}{none}（见附件一览表）");
    }

    private static string Department(BulletinMaterial m, CaseReading village, Capacity capacity) =>
        capacity is Capacity.Liaison && m.WhoAnswersFor(village).Department is { } department ? $"（{department}）" : "";

    private static Prose Least(BulletinMaterial m)
    {
        var days = m.Figures[FigureName.PresenceDays, Capacity.Team];
        var villages = WithFewDays(m).Select(r => Prose.Of($"{m.NameOf(r)}{BulletinMaterial.Of(days, r)}天")).ToArray();
        return villages.Length == 0 ? Prose.Empty : Prose.Of($"驻{m.Unit}较少的有{Prose.Join("、", villages)}");
    }

    /// <summary>The lowest counts under half of what is required, by code; those alike are named together or not at all.</summary>
    public static IReadOnlyList<CaseReading> WithFewDays(BulletinMaterial m)
    {
        if (m.Figures.Frame.PresenceRules.FirstOrDefault(r => r is { Capacity: Capacity.Team, Period: PresencePeriod.Month }) is not { } rule)
        {
            return [];
        }

        List<CaseReading> named = [];
        var alike = m.Figures.Counted
            .Where(r => DaysOf(r) > 0 && DaysOf(r) * 2 < rule.Minimum)
            .GroupBy(DaysOf).OrderBy(g => g.Key)
            .TakeWhile(g => named.Count + g.Count() <= NamedFew);
        foreach (var group in alike)
        {
            named.AddRange(group);
        }

        return [.. named.OrderBy(r => r.DivisionCode, StringComparer.Ordinal)];
    }

    private static int DaysOf(CaseReading village) => village.PresenceOf(Capacity.Team).MonthDays;

    // Deputies are missed only where the campaign has them, and of teams that are written down.
    private static Prose Composition(BulletinMaterial m, CapacityMonth team)
    {
        var deputies = HasDeputies(m) ? WithoutDeputy(m, team) : new(0);
        var released = m.Count(FigureName.TeamsNotReleased);
        return Prose.Join("，",
        [
            deputies.Value > 0 ? Prose.Of($"{deputies}个{m.Unit}{VillageWords.NoDeputyNamed}") : Prose.Empty,
            released.Value == 0 ? Prose.Empty : Wording.SomeOf(released, m.Cases, m.Unit, "的工作组成员没有全部脱钩"),
        ]);
    }
}
