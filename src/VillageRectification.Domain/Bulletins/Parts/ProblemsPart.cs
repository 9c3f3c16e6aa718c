using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>三、突出问题解决情况: totals of problems, villages by category, what is overdue.</summary>
internal static class ProblemsPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        var found = m.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Found));
        if (found == 0)
        {
            yield return Prose.Of($"没有排查出突出问题。").Paragraph();
            yield break;
        }

        var resolved = m.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Resolved));
        var eased = m.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Eased));
        var unresolved = found - resolved - eased;
        var categories = Categories(m);
        Prose[] sentences =
        [
            Totals(found, resolved, eased, unresolved),
            categories,
            unresolved > 0 ? Overdue(m, unresolved) : Prose.Empty,
        ];
        yield return Prose.Join("", sentences.Where(s => !s.IsEmpty).Select(s => Prose.Of($"{s}。"))).Paragraph();
    }

    private static Prose Totals(int found, int resolved, int eased, int unresolved)
    {
        string[] shares = (resolved, eased) switch
        {
            (0, 0) => ["还没有一个得到解决或缓解"],
            _ when resolved == found => [$"全部（{found}个）得到解决"],
            _ when eased == found => ["没有解决的", $"全部（{found}个）得到缓解"],
            _ => [Some("已解决", resolved, "解决的"), Some("缓解", eased, "缓解的"), Some("未解决", unresolved, "未解决的")],
        };
        return Prose.Of($"排查突出问题{found}个，{string.Join("，", shares)}");
    }

    private static string Some(string done, int count, string which) => count == 0 ? $"没有{which}" : $"{done}{count}个";

    // The first one says 问题, the others go without: 村级财务问题解决29个村，税费拖欠解决9个村.
    private static Prose Categories(BulletinMaterial m)
    {
        var eased = m.Figures.Family(FigureName.EasedByCategory).ToDictionary(f => f.Subject!, m.Count);
        var pieces = m.Figures.Family(FigureName.ResolvedByCategory)
            .Select(f => (f.Subject, Resolved: m.Count(f), Eased: eased[f.Subject!]))
            .Where(c => c.Eased.Value > 0)
            .OrderByDescending(c => c.Resolved.Value).ThenByDescending(c => c.Eased.Value)
            .Select((c, i) => Category(i == 0 ? c.Subject + "问题" : c.Subject!, c.Resolved, c.Eased));
        return Prose.Join("，", pieces);
    }

    private static Prose Category(string name, Number resolved, Number eased) => resolved.Value switch
    {
        0 => Prose.Of($"{name}缓解{eased}个村"),
        var all when all == eased.Value => Prose.Of($"{name}解决{resolved}个村"),
        _ => Prose.Of($"{name}解决{resolved}个村（连同缓解的{eased}个村）"),
    };

    private static Prose Overdue(BulletinMaterial m, int unresolved)
    {
        var overdue = m.Count(FigureName.OverdueProblems);
        if (overdue.Value == 0)
        {
            return Prose.Of($"未解决的{unresolved}个问题没有逾期的");
        }

        var longest = m.OldestOverdueProblem is { } due ? $"，最长的逾期{m.AsOf.DayNumber - due.DayNumber}天" : "";
        return Prose.Of($"未解决的{unresolved}个问题中，{overdue}个已经逾期{longest}");
    }
}
