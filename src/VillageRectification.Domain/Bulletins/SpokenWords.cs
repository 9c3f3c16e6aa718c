using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>By which words people speak of figures, beside what these are called.</summary>
internal static class SpokenWords
{
    private static readonly FigureSubject[] Spoken =
    [
        new("合格", FigureName.Passed), new("达标", FigureName.Passed), new("通过验收", FigureName.Passed), new("达到验收标准", FigureName.Passed),
        new("不合格", FigureName.Failed), new("不达标", FigureName.Failed), new("未达标", FigureName.Failed),
        new("申报", FigureName.Applied),
        new("尚未申报", FigureName.NotApplied), new("没有申报", FigureName.NotApplied), new("没申报", FigureName.NotApplied),
        new("反弹", FigureName.Relapsed), new("转化", FigureName.Transformed), new("回访", FigureName.Revisited),
        new("支部健全", FigureName.BranchComplete),
        new("两委健全", FigureName.BothComplete), new("班子健全", FigureName.BothComplete),
        new("两委不健全", FigureName.Incomplete), new("班子不健全", FigureName.Incomplete),
        Problem("已解决", FigureName.ProblemsResolved), Problem("得到解决", FigureName.ProblemsResolved), Problem("问题解决", FigureName.ProblemsResolved),
        Problem("解决", FigureName.ProblemsResolved), Problem("缓解", FigureName.ProblemsEased),
        Problem("未解决", FigureName.ProblemsOpen), Problem("没有解决", FigureName.ProblemsOpen), Problem("没解决", FigureName.ProblemsOpen),
        Problem("尚未解决", FigureName.ProblemsOpen),
        new("问题逾期", FigureName.OverdueProblems), new("逾期的问题", FigureName.OverdueProblems),
        new("措施逾期", FigureName.OverdueMeasures), new("逾期的措施", FigureName.OverdueMeasures),
        new("上访", FigureName.Petitions),
    ];

    /// <summary>The longest first, so that 不合格 is not read as 合格.</summary>
    public static IReadOnlyList<FigureSubject> All(BulletinMaterial m)
    {
        // Of problems or of measures: what there is more of.
        var overdue = m.Figures.Value(m.Figures[FigureName.OverdueMeasures]) > m.Figures.Value(m.Figures[FigureName.OverdueProblems])
            ? FigureName.OverdueMeasures : FigureName.OverdueProblems;
        var known = m.Figures.Figures.Where(f => f.Words.Printed is not null && f.Rule is null && f.Subject is null && f.Name is not FigureName.Cases)
            .SelectMany(f => new FigureSubject[] { new(f.Words.Short, f.Name), new(f.Words.Title, f.Name) });
        return
        [
            .. Spoken.Append(new("逾期", overdue, IsCounted: false)).Concat(known).DistinctBy(s => s.Word).OrderByDescending(s => s.Word.Length),
        ];
    }

    private static FigureSubject Problem(string word, FigureName figure) => new(word, figure, FigureName.ProblemsFound);
}
