using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>整顿工作总结: what the whole campaign came to by a day, in the sentences of the bulletin, by township and by village.</summary>
public static class SummaryComposer
{
    // Of problems and measures none is unknown where nothing of the kind was ever written down.
    private static readonly (string Heading, FigureName Figure, Predicate<CaseReading> IsKnown)[] Compared =
    [
        ("申报\n验收", FigureName.Applied, _ => true), (InspectionOutcome.Passed.ToText(), FigureName.Passed, _ => true),
        ("转化\n升级", FigureName.Transformed, _ => true),
        ("突出\n问题", FigureName.ProblemsFound, v => v.Problems.Count > 0), ("其中\n解决", FigureName.ProblemsResolved, v => v.Problems.Count > 0),
        ("逾期\n措施", FigureName.OverdueMeasures, v => v.Measures.Total > 0),
    ];

    // What the codes of a township and of its villages begin with.
    private const int TownshipDigits = 9;

    /// <param name="given">Of the whole county.</param>
    public static OfficialDocument Compose(BulletinMaterial given)
    {
        var m = given with { IsOfCampaign = true };
        (string Name, Block[] Blocks)[] parts =
        [
            ("基本情况", [.. OverallPart.Write(m)]),
            (TitleOf(BulletinPart.Organisation), [.. OrganisationPart.Write(m)]),
            (TitleOf(BulletinPart.Problems), [.. ProblemsPart.Write(m)]),
            ("整顿方案落实情况", [.. Measures(m)]),
            (TitleOf(BulletinPart.Economy), [.. EconomyPart.Write(m)]),
            (TitleOf(BulletinPart.Presence), [.. CampaignWorkPart.Write(m)]),
            ($"各{BulletinWords.TownshipWord(m.Figures.Counted)}情况", m.Cases == 0 ? [] : [Townships(m)]),
        ];
        return new(
            new($"{m.Campaign.Label}集中整顿工作总结", m.Issuer),
            ["关于", m.Campaign.Label, "集中整顿", "工作情况的总结"],
            [
                Opening(m),
                .. parts.Where(p => p.Blocks.Length > 0).Select((p, i) => new Section($"{Wording.Numeral(i + 1)}、{p.Name}", p.Blocks)),
                new Signature(m.Issuer),
            ]);

        // What a bulletin tells too is called as it calls it.
        string TitleOf(BulletinPart part) => BulletinComposer.NameOf(m, part);
    }

    private static Paragraph Opening(BulletinMaterial m)
    {
        var (start, deadline) = (Wording.FullDay(m.Campaign.Start), Wording.FullDay(m.Campaign.Deadline));
        return Prose.Of($"{m.Campaign.Name}从{start}开始，整顿期限到{deadline}。截至{Wording.FullDay(m.AsOf)}，情况如下。").Paragraph();
    }

    // Nothing is said of plans that nobody wrote.
    private static IEnumerable<Paragraph> Measures(BulletinMaterial m)
    {
        var total = m.Own("campaignMeasures", "整顿方案里的措施", m.Figures.Counted.Select(r => (r, (long)r.Measures.Total)));
        if (total.Value == 0)
        {
            yield break;
        }

        var done = m.Own("campaignMeasuresDone", "整顿方案里完成的措施", m.Figures.Counted.Select(r => (r, (long)r.Measures.Done)));
        var (late, missing) = (m.Count(FigureName.OverdueMeasures), m.Count(FigureName.PlansMissing));
        yield return Prose.Sentences(
        [
            Prose.Join("，",
            [
                Prose.Of($"方案里的措施共{total}条"),
                done.Value == total.Value ? Prose.Of($"全部完成") : done.Value > 0 ? Prose.Of($"完成{done}条") : Prose.Of($"还没有一条完成"),
                late.Value > 0 ? Prose.Of($"逾期没有完成{late}条") : Prose.Empty,
            ]),
            missing.Value > 0 ? Wording.SomeOf(missing, m.Cases, m.Unit, "没有方案") : Prose.Empty,
        ]).Paragraph();
    }

    private static Table Townships(BulletinMaterial m)
    {
        var columns = Compared.Select(c => (c.IsKnown, Values: m.Figures.ByTownship(m.Figures[c.Figure]))).ToArray();
        var villages = m.Figures.Counted.ToLookup(r => r.TownshipCode, StringComparer.Ordinal);
        var table = Table.Numbered(
            [
                new(BulletinWords.TownshipWord(m.Figures.Counted), ColumnWidth.Township),
                new($"{m.Unit}数", ColumnWidth.Number) { Key = m.Figures[FigureName.Cases].Key },
                .. Compared.Select(c => new TableColumn(c.Heading, ColumnWidth.Number) { Key = m.Figures[c.Figure].Key }),
            ],
            columns[0].Values.Select((township, i) => (string[])
            [
                township.Name, Wording.Count(township.Cases),
                .. columns.Select(c => villages[township.Code].Any(v => c.IsKnown(v)) ? Said(c.Values[i].Value) : FieldWords.Unknown),
            ]));
        string[] total =
        [
            "", "合计", Wording.Count(m.Cases),
            .. columns.Zip(Compared, (c, f) => m.Figures.Counted.Any(v => c.IsKnown(v)) ? Said(m.Figures.Value(m.Figures[f.Figure])) : FieldWords.Unknown),
        ];
        return table with { Rows = [.. table.Rows, total], Within = [.. columns[0].Values.Select(t => t.Code[..TownshipDigits]), m.Campaign.CountyCode] };
    }

    private static string Said(long? value) => value is { } known ? Wording.Count(known) : FieldWords.Unknown;
}
