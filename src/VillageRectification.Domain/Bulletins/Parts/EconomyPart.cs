using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>四、经济发展和基础设施: the campaign's indicators that anybody used, in its order; left out while nobody used any.</summary>
internal static class EconomyPart
{
    // How the usual indicators are said; a county's own ones are 完成.
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["大中拱棚"] = "新建",
        ["机井"] = "新打和修复",
        ["修路"] = "",
        ["高价值经济作物"] = "发展",
        ["养殖小区"] = "建成",
        ["养殖户"] = "发展",
    };

    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        var indicators = m.Figures.Family(FigureName.Indicators)
            .Where(f => m.Recorded.Indicators.Contains(f.Subject!))
            .Select(f => (Name: f.Subject!, Quantity: m.Count(f)))
            .ToArray();
        if (indicators.Length == 0)
        {
            yield break;
        }

        var units = m.Figures.Frame.Indicators.ToDictionary(i => i.Name, i => i.Unit, StringComparer.Ordinal);
        var done = Prose.Join("，", indicators.Where(i => i.Quantity.Value != 0)
            .Select(i => Prose.Of($"{Verbs.GetValueOrDefault(i.Name, "完成")}{i.Name}{i.Quantity}{units[i.Name]}")));
        var idle = string.Join("、", indicators.Where(i => i.Quantity.Value == 0).Select(i => i.Name));
        var none = idle.Length > 0 ? Prose.Of($"{idle}没有进展") : Prose.Empty;
        yield return Prose.Of($"行动开始以来，{Prose.Join("；", [done, none])}。").Paragraph();
    }
}
