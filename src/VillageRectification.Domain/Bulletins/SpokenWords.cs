using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>By which words people speak of figures, beside what these are called.</summary>
internal static class SpokenWords
{
    /// <summary>The longest first, so that 不合格 is not read as 合格.</summary>
    public static IReadOnlyList<FigureSubject> All(BulletinMaterial m)
    {
        string[] committees = ["两委", "班子"];
        var overdue = m.Figures.Value(m.Figures[FigureName.OverdueMeasures]) > m.Figures.Value(m.Figures[FigureName.OverdueProblems])
            ? FigureName.OverdueMeasures : FigureName.OverdueProblems;
        FigureSubject[] spoken =
        [
            .. new[] { "合格", "达标", "通过验收", "达到验收标准", "验收合格" }.Select(w => new FigureSubject(w, FigureName.Passed)),
            .. new[] { "不合格", "不达标", "未达标" }.Select(w => new FigureSubject(w, FigureName.Failed)),
            new("申报", FigureName.Applied),
            .. new[] { "尚未申报", "没有申报", "没申报" }.Select(w => new FigureSubject(w, FigureName.NotApplied)),
            new("反弹", FigureName.Relapsed), new("转化", FigureName.Transformed), new("回访", FigureName.Revisited),
            new("支部健全", FigureName.BranchComplete),
            .. committees.SelectMany(c => new FigureSubject[] { new($"{c}健全", FigureName.BothComplete), new($"{c}不健全", FigureName.Incomplete) }),
            .. new[] { "已解决", "得到解决", "问题解决", "解决" }.Select(w => new FigureSubject(w, FigureName.ProblemsResolved, FigureName.ProblemsFound)),
            .. new[] { "未解决", "没有解决", "没解决", "尚未解决" }.Select(w => new FigureSubject(w, FigureName.ProblemsOpen, FigureName.ProblemsFound)),
            new("缓解", FigureName.ProblemsEased, FigureName.ProblemsFound),
            new("问题逾期", FigureName.OverdueProblems), new("逾期的问题", FigureName.OverdueProblems),
            new("措施逾期", FigureName.OverdueMeasures), new("逾期的措施", FigureName.OverdueMeasures),
            // Of problems or of measures: what there is more of.
            new("逾期", overdue, IsCounted: false), new("上访", FigureName.Petitions),
        ];
        var known = m.Figures.Figures.Where(f => f.Words.Printed is not null && f.Rule is null && f.Subject is null && f.Name is not FigureName.Cases)
            .SelectMany(f => new[] { f.Words.Short, f.Words.Title }.Select(w => new FigureSubject(w, f.Name)));
        return [.. spoken.Concat(known).DistinctBy(s => s.Word).OrderByDescending(s => s.Word.Length)];
    }
}
