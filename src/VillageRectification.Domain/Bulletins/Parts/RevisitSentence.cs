using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Revisits of the month and whether their results held.</summary>
internal static class RevisitSentence
{
    public static Prose Of(BulletinMaterial m)
    {
        CaseReading[] revisited = [.. m.Figures.Counted.Where(r => r.Acceptance.LastRevisit is { } visit && m.Month.Contains(visit.On))];
        if (revisited.Length == 0)
        {
            return m.Count(FigureName.Passed).Value > 0 ? Prose.Of($"{m.Month.Number}月份没有回访") : Prose.Empty;
        }

        var held = revisited.Count(r => r.Acceptance.LastRevisitHeld);
        var number = m.Count(revisited.Length, FigureName.Revisited);
        return held == revisited.Length
            ? Prose.Of($"{m.Month.Number}月份回访{number}个村，全部保持，没有出现反弹")
            : Prose.Of($"{m.Month.Number}月份回访{number}个村，{(held == 0 ? "没有村保持" : $"{held}个村保持")}，{revisited.Length - held}个村反弹");
    }
}
