using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>三、突出问题解决情况: totals of problems, villages by category, what is overdue. Left out while no problem is recorded.</summary>
internal static class ProblemsPart
{
    // Without the day on which it was due: by now the longest may be another.
    private const string LongestTitle = "逾期最长的问题的逾期天数";

    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        var found = m.Count(FigureName.ProblemsFound);
        if (found.Value == 0)
        {
            yield break;
        }

        var open = m.Count(FigureName.ProblemsOpen);
        yield return Prose.Sentences([Totals(m, found, open), Categories(m), open.Value > 0 ? Overdue(m, open) : Prose.Empty]).Paragraph();
    }

    /// <summary>The numbers of its own that the text may tell.</summary>
    internal static IEnumerable<Number> Own(BulletinMaterial m)
    {
        var eased = m.Figures.Family(FigureName.EasedByCategory).ToDictionary(f => f.Subject!);
        return [.. m.Figures.Family(FigureName.ResolvedByCategory).Select(f => EasedOnly(m, f, eased[f.Subject!])), Longest(m), WithoutDueDay(m)];
    }

    // What there is none of is said only where nothing at all was reached; all is said as all.
    private static Prose Totals(BulletinMaterial m, Number found, Number open)
    {
        var (resolved, eased) = (m.Count(FigureName.ProblemsResolved), m.Count(FigureName.ProblemsEased));
        var shares = (resolved.Value, eased.Value, open.Value) switch
        {
            (0, 0, _) => Prose.Of($"还没有{(found.Value == 1 ? "" : "一个")}得到解决或缓解"),
            (_, 0, 0) => found.Value == 1 ? Prose.Of($"已得到解决") : Prose.Of($"全部（{resolved}个）得到解决"),
            (0, _, 0) => found.Value == 1 ? Prose.Of($"已得到缓解") : Prose.Of($"全部（{eased}个）得到缓解，还没有一个解决"),
            (0, _, _) => Prose.Of($"还没有一个解决，已缓解{eased}个，未解决{open}个"),
            (_, _, 0) => Prose.Of($"已解决{resolved}个，其余{eased}个得到缓解"),
            (_, 0, _) => Prose.Of($"已解决{resolved}个，未解决{open}个"),
            _ => Prose.Of($"已解决{resolved}个，缓解{eased}个，未解决{open}个"),
        };
        return Prose.Of($"排查突出问题{found}个，{shares}");
    }

    // The first one says 问题, the others go without: 村级财务问题解决29个村，税费拖欠解决9个村.
    private static Prose Categories(BulletinMaterial m)
    {
        var eased = m.Figures.Family(FigureName.EasedByCategory).ToDictionary(f => f.Subject!);
        var pieces = m.Figures.Family(FigureName.ResolvedByCategory)
            .Select(f => (f.Subject, Resolved: m.Count(f), Eased: m.Count(eased[f.Subject!]), Only: EasedOnly(m, f, eased[f.Subject!])))
            .Where(c => c.Eased.Value > 0)
            .OrderByDescending(c => c.Resolved.Value).ThenByDescending(c => c.Eased.Value)
            .Select((c, i) => Category(m, i == 0 ? c.Subject + "问题" : c.Subject!, c.Resolved, c.Eased, c.Only));
        return Prose.Join("，", pieces);
    }

    // The figure of the eased counts the resolved too; the text tells each village once.
    private static Number EasedOnly(BulletinMaterial m, Figure resolved, Figure eased) => m.Own(
        $"easedOnly.{eased.Subject}", $"{eased.Subject}缓解、还没有解决的{m.Unit}",
        m.Figures.Counted.Select(r => (r, (eased.Of(r) ?? 0) - (resolved.Of(r) ?? 0))));

    private static Prose Category(BulletinMaterial m, string name, Number resolved, Number eased, Number only) => (resolved.Value, m.Cases) switch
    {
        (0, 1) => Prose.Of($"{name}得到缓解"),
        (_, 1) => Prose.Of($"{name}得到解决"),
        (0, _) => Prose.Of($"{name}缓解{only}个{m.Unit}"),
        var (all, _) when all == eased.Value => Prose.Of($"{name}解决{resolved}个{m.Unit}"),
        _ => Prose.Of($"{name}解决{resolved}个{m.Unit}、缓解{only}个{m.Unit}"),
    };

    // Of several of that day the first one by code stands for all.
    private static Number Longest(BulletinMaterial m)
    {
        if (m.OldestOverdueProblem is not { } due)
        {
            return m.Own("longestOverdue", LongestTitle, Array.Empty<(CaseReading, long)>());
        }

        long days = due.DaysPast(m.AsOf);
        return Own(m, days, "longestOverdue", LongestTitle,
            m.Figures.Counted.Where(r => r.OpenProblems.Any(p => p.DueOn == due && p.IsOverdue(m.AsOf))).Take(1).Select(r => (r, days)));
    }

    private static Number WithoutDueDay(BulletinMaterial m) => Own(
        m, m.ProblemsWithoutDueDay, "withoutDueDay", "没有填写办理时限的问题数",
        m.Figures.Counted.Select(r => (r, (long)r.OpenProblems.Count(p => p.LacksDueDay))));

    // The material says how many there are; it is a door where the readings come to the same.
    private static Number Own(BulletinMaterial m, long value, string key, string title, IEnumerable<(CaseReading Village, long Amount)> shares) =>
        m.Own(key, title, shares) is var number && number.Value == value ? number : new(value);

    private static Prose Overdue(BulletinMaterial m, Number unresolved)
    {
        var (overdue, open) = (m.Count(FigureName.OverdueProblems), m.ProblemsWithoutDueDay);
        var days = Longest(m) with { Name = "最长逾期天数" };
        var without = WithoutDueDay(m) with { Name = "没有时限的问题数" };
        var many = unresolved.Value > 1;
        return overdue.Value switch
        {
            0 when open == unresolved.Value => Prose.Of($"未解决的{unresolved}个问题{(many ? "都" : "")}没有填写办理时限"),
            0 when open > 0 => Prose.Of($"未解决的{unresolved}个问题中，{without}个没有填写办理时限，其余没有逾期"),
            0 => Prose.Of($"未解决的{unresolved}个问题没有逾期{(many ? "的" : "")}"),
            1 when !many => Prose.Of($"未解决的{overdue}个问题已经逾期{days}天"),
            var all when all == unresolved.Value => Prose.Of($"未解决的{overdue}个问题全部逾期，最长的逾期{days}天"),
            var some => Prose.Of(
                $"未解决的{unresolved}个问题中，{overdue}个已经逾期，{(some > 1 ? "最长的" : "")}逾期{days}天{(open > 0 ? Prose.Of($"，{without}个没有填写办理时限") : Prose.Empty)}"),
        };
    }
}
