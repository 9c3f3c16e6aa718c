using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>上期数据更正: what a recount of the last bulletin's day gives differently, and which records were entered or changed since.</summary>
internal static class CorrectionLine
{
    private const int NamedRecords = 5;

    public static IEnumerable<Paragraph> Of(BulletinMaterial m)
    {
        Prose[] corrections = [.. m.Corrections.Where(c => m.Figures.Find(c.Key)?.Words.Printed is not null).Select(c => One(m, c))];
        if (corrections.Length > 0)
        {
            yield return Prose.Of($"上期数据更正：{Prose.Join("；", corrections)}。").Paragraph();
        }
    }

    private static Prose One(BulletinMaterial m, FigureCorrection correction)
    {
        var figure = m.Figures.Find(correction.Key)!;
        // Petitions are never told by village.
        EvidenceRow[] records = [.. correction.Records.Where(r => r.Kind is not EvidenceKind.Petition)];
        var named = string.Join("、", records.Take(NamedRecords).Select(r => $"{r.Village}{Wording.FullDay(r.OccurredOn)}{r.Kind.ToText()}"));
        var more = records.Length > NamedRecords ? $"等{records.Length}条记录" : "";
        var why = named.Length > 0 ? $"（{named}{more}在上期印发后登记或更正）" : "";
        return Prose.Of($"{figure.Words.Printed}原为{Value(figure, correction.Was)}，现为{Value(figure, correction.Is)}{why}");
    }

    private static string Value(Figure figure, long? value) =>
        value is { } known ? new Number(known) { IsThousandths = figure.Name is FigureName.Indicators }.ToString() : "未填";
}
