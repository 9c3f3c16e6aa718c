using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>上期数据更正: what a recount of the last bulletin's day gives differently, and which records were entered or changed since.</summary>
internal static class CorrectionLine
{
    private const int NamedRecords = 5;

    public static IEnumerable<Paragraph> Of(BulletinMaterial m)
    {
        if (m.Corrected is { } wrong)
        {
            foreach (var line in Lines(m, $"与第{wrong.Number}期相比", wrong.Corrections))
            {
                yield return line;
            }
        }

        foreach (var line in Lines(m, "上期数据更正", m.Corrections))
        {
            yield return line;
        }
    }

    private static IEnumerable<Paragraph> Lines(BulletinMaterial m, string heading, IReadOnlyList<FigureCorrection> of)
    {
        Prose[] corrections = [.. of.Where(c => c.Title is not null || m.Figures.Find(c.Key)?.Words.Printed is not null).Select(c => One(m, c))];
        if (corrections.Length > 0)
        {
            yield return Prose.Of($"{heading}：{Prose.Join("；", corrections)}。").Paragraph();
        }
    }

    private static Prose One(BulletinMaterial m, FigureCorrection correction)
    {
        var figure = m.Figures.Find(correction.Key);
        var records = correction.Records;
        var named = string.Join("、", records.Take(NamedRecords).Select(r => $"{r.Village}{Wording.FullDay(r.On)}{r.What}"));
        var more = records.Count > NamedRecords ? $"等{records.Count}条记录" : "";
        var since = $"在{(m.Corrected is null ? "上期" : "")}印发后";
        var why = named.Length > 0 ? $"（{named}{more}{since}登记或更正）"
            // Of petitions no village is named.
            : figure?.Name is FigureName.Petitions or FigureName.PetitionMonthsMissing ? $"（上访情况{since}补报或更正）"
            : correction.Villages.Count > 0 ? $"（涉及{Some(correction.Villages, m.Unit)}）" : "";
        return Prose.Of($"{correction.WordIn(m.County, figure)}原为{Value(figure, correction.Was)}，现为{Value(figure, correction.Is)}{why}");
    }

    private static string Some(IReadOnlyList<string> villages, string unit) =>
        string.Join("、", villages.Take(NamedRecords)) + (villages.Count > NamedRecords ? $"等{villages.Count}个{unit}" : "");

    private static string Value(Figure? figure, long? value) =>
        value is { } known ? new Number(known) { IsThousandths = figure?.Name is FigureName.Indicators } + Unit(figure) : FieldWords.Unknown;

    private static string Unit(Figure? figure) =>
        figure is null ? "" : figure.Words.CountsVillages ? "个" : figure.Name is FigureName.PetitionMonthsMissing ? "个月" : figure.Words.Unit;
}
