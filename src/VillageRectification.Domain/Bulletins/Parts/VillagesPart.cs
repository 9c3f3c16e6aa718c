namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>六、工作突出和滞后的村.</summary>
internal static class VillagesPart
{
    public static IEnumerable<BulletinParagraph> Write(BulletinMaterial m, LaggingVillages lagging)
    {
        var position = 0;
        var exemplars = Exemplars(m);
        if (exemplars.Length > 0)
        {
            yield return Prose.Of($"{exemplars}。").Paragraph(Wording.Lead(++position, "工作突出的村"));
        }

        foreach (var group in lagging.Groups)
        {
            var villages = string.Join("；", group.Villages.Select(lagging.InText));
            yield return Prose.Of($"{villages}。").Paragraph(Wording.Lead(++position, group.Name));
        }

        if (lagging.Count == 0)
        {
            yield return Prose.Of($"没有不合格、未申报和逾期的村。").Paragraph();
        }
        else if (lagging.HasAnnex)
        {
            yield return Prose.Of($"以上{lagging.Count}个村的三职责任人和联系县领导见附件2。").Paragraph();
        }
    }

    // Villages that share a story are named together.
    private static string Exemplars(BulletinMaterial m)
    {
        var names = m.Figures.Counted.ToDictionary(r => r.CaseId, r => r.Village);
        var told = m.Exemplars.Where(e => names.ContainsKey(e.CaseId))
            .GroupBy(e => e.Story?.Trim().TrimEnd('。') ?? "")
            .Select(g => string.Join("、", g.Select(e => names[e.CaseId]).Distinct()) + g.Key);
        return string.Join("；", told);
    }
}
