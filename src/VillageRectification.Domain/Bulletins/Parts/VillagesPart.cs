using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>六、工作突出和滞后的村: examples, and who lags: failed, fallen back, refused, not applied, without a plan, overdue, zero presence.</summary>
/// <remarks>
/// Zero presence is that of a capacity which a rule obliges. The work team's lags in every village, for it stays until the campaign
/// ends; the liaison department's lags until the village is passed, and from then on is named in part five only. Where nobody came to
/// any of several villages, part five says so once and part six repeats it for none. A village held up as an example lags only without a plan.
/// </remarks>
internal static class VillagesPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m, LaggingVillages lagging)
    {
        var position = 0;
        var exemplars = Exemplars.Sentence(m);
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
            yield return Prose.Of($"{(HasOverdue(m) ? "没有不合格和未申报的村" : "没有不合格、未申报和逾期的村")}。").Paragraph();
        }
        else if (lagging.HasAnnex)
        {
            yield return Prose.Of($"以上{lagging.Count}个村的三职责任人和联系县领导见附件2。").Paragraph();
        }
    }

    // An example may be overdue without being listed.
    private static bool HasOverdue(BulletinMaterial m) => m.Figures.Counted.Any(r => r.Measures.Overdue > 0 || r.OverdueProblems > 0);
}
