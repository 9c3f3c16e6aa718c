using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Summaries of the start pages.</summary>
internal static class HomeText
{
    public static IReadOnlyList<TownshipResult> Townships(FigureSet figures) =>
    [
        .. figures.Counted.GroupBy(r => r.TownshipCode).Select(t => new TownshipResult(
            t.First().Township,
            t.Count(r => r.Acceptance.Outcome is CaseOutcome.Passed),
            t.Count(r => r.Acceptance.Outcome is not (null or CaseOutcome.Passed)),
            t.Count(r => r.Acceptance.Outcome is null))),
    ];

    /// <summary>The leader's one sentence: where the villages stand.</summary>
    public static string Standing(FigureSet figures) => string.Join("，", Parts(figures)) + "。";

    private static IEnumerable<string> Parts(FigureSet figures)
    {
        yield return $"{figures.Value(FigureName.Cases)} 个{figures.Frame.Campaign.Label}中，{figures.Value(FigureName.Passed)} 个初步达到验收标准";
        yield return $"{figures.Value(FigureName.Failed)} 个不合格";
        if (figures.Value(FigureName.Relapsed) + figures.Value(FigureName.CityRefused) is > 0 and var back)
        {
            yield return $"{back} 个反弹或认定未通过";
        }

        if (figures.Value(FigureName.Awaiting) is > 0 and var awaiting)
        {
            yield return $"{awaiting} 个等待验收";
        }

        yield return $"{figures.Value(FigureName.NotApplied)} 个没有申报";
    }
}
