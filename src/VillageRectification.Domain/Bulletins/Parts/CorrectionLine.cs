using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>上期数据更正: what a recount of the last bulletin's day gives differently, and which records were entered or changed since.</summary>
internal static class CorrectionLine
{
    private const int NamedRecords = 5;

    public static IEnumerable<Paragraph> Of(BulletinMaterial m)
    {
        if (m.Corrected is { } wrong)
        {
            foreach (var line in Lines(m, $"与第{wrong.Number}期相比", wrong.Corrections, wrong.Number))
            {
                yield return line;
            }
        }

        foreach (var line in Lines(m, "上期数据更正", m.Corrections, m.Earlier?.Number))
        {
            yield return line;
        }
    }

    private static IEnumerable<Paragraph> Lines(BulletinMaterial m, string heading, IReadOnlyList<FigureCorrection> of, int? issue)
    {
        // A report of a village beside the number that it moved would print the village's own petitions.
        var namesReporters = of.All(c => m.Figures.Find(c.Key)?.Name is not FigureName.Petitions);
        Prose[] corrections =
            [.. of.Where(c => c.Title is not null || m.Figures.Find(c.Key)?.Words.Printed is not null).Select(c => One(m, c, issue, namesReporters))];
        if (corrections.Length > 0)
        {
            yield return Prose.Of($"{heading}：{Prose.Join("；", corrections)}。").Paragraph();
        }
    }

    private static Prose One(BulletinMaterial m, FigureCorrection correction, int? issue, bool namesReporters)
    {
        var figure = m.Figures.Find(correction.Key);
        OwnRow[] named =
        [
            .. correction.Records.Select(r => r.Fact is not MassPetition
                ? new OwnRow(r.Fact?.CaseId, r.Fact?.DivisionCode, $"{r.Village}{Wording.FullDay(r.On)}{r.What}", 1)
                : namesReporters ? new OwnRow(r.Fact.CaseId, r.Fact.DivisionCode, r.Village + Report(r), 1)
                : new OwnRow(null, null, Report(r), 1)).Distinct(),
        ];
        var since = $"在{(m.Corrected is null ? "上期" : "")}印发后";
        var why = named.Length > 0 ? Prose.Of($"（{Some(named, "条记录")}{since}登记或更正）")
            : figure?.Name is FigureName.Petitions or FigureName.PetitionMonthsMissing ? Prose.Of($"（上访情况{since}补报或更正）")
            : correction.Villages.Count > 0 ? Prose.Of($"（涉及{Some(correction.Villages, $"个{m.Unit}")}）") : Prose.Empty;
        if (correction.IsOfWords)
        {
            return Prose.Of($"{correction.Title}和{(m.Corrected is null ? "上期" : "原来")}不同{why}");
        }

        var was = correction.Was is null ? Prose.Of($"{FieldWords.Unknown}") : Prose.Of($"{correction.Before(m, figure, issue)}{correction.UnitIn(figure)}");
        var now = correction.Is is null ? Prose.Of($"{FieldWords.Unknown}") : Prose.Of($"{correction.After(m, figure, issue)}{correction.UnitIn(figure)}");
        return Prose.Of($"{correction.WordIn(m.County, figure)}原为{was}，现为{now}{why}");

        Prose Some(IReadOnlyList<OwnRow> all, string unit)
        {
            var some = string.Join("、", all.Take(NamedRecords).Select(r => r.Name));
            return all.Count <= NamedRecords ? Prose.Of($"{some}") : Prose.Of($"{some}等{correction.Reasons(m, figure, issue, all)}{unit}");
        }
    }

    // 2003年9月上访月报.
    private static string Report(NamedRecord record) => $"{record.On.Year}年{record.On.Month}月{record.What}";
}
