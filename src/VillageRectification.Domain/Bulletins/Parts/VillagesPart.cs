using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>六、工作突出和滞后的村: examples, and who lags: failed, fallen back, refused, not applied, without a plan, overdue, zero presence.</summary>
/// <remarks>
/// Zero presence is that of the work team and of the liaison department, where a rule obliges it, in every village alike, passed or not. Where
/// nobody came to any of several villages, part five says so once and part six repeats it for none. Every village with a fault stands in
/// the list of it, an example too. Beyond twenty the text counts them by township and names the worst ten.
/// </remarks>
internal static class VillagesPart
{
    // As many townships are named one by one.
    private const int Townships = 3;

    public static IEnumerable<Paragraph> Write(BulletinMaterial m, LaggingVillages lagging)
    {
        var exemplars = Exemplars.Sentence(m);
        (string Name, Prose Text)[] lists =
        [
            ($"工作突出的{m.Unit}", exemplars.IsEmpty ? exemplars : Prose.Of($"{exemplars}。")),
            .. lagging.AreMany
                ? [($"滞后的{m.Unit}", Summary(m, lagging))]
                : lagging.Groups.Select(g => (NameOf(m, g), Prose.Of($"{Prose.Join("；", g.Villages.Select(v => lagging.InText(v)))}。"))),
        ];
        foreach (var list in Headed.Of(lists, Named))
        {
            yield return list;
        }

        if (lagging.Count == 0)
        {
            yield return Nobody(m).Paragraph();
        }
        else if (lagging.HasAnnex)
        {
            yield return lagging.InAnnex().Paragraph();
        }
    }

    // 滞后的村共24个 says what it is of.
    private static Prose Named(string name, Prose text) => text.ToString().StartsWith(name, StringComparison.Ordinal) ? text : Prose.Of($"{name}：{text}");

    private static string NameOf(BulletinMaterial m, LaggingGroup group) => group.Reason is { } reason ? $"{reason}的{m.Unit}" : $"其他有事项滞后的{m.Unit}";

    private static Prose Summary(BulletinMaterial m, LaggingVillages lagging)
    {
        // What holds for all is said as all, and what says nothing beside the number is not said.
        var kinds = lagging.Groups is [var one]
            ? Prose.Of($"{(one.Reason is { } reason ? $"，全部{reason}" : "")}")
            : Prose.Of($"，其中{Prose.Join("、", lagging.Groups.Select(g => Prose.Of($"{g.Reason ?? "其他有事项滞后"}{lagging.CountOf(g)}个")))}");
        var most = lagging.OfTheWorst;
        var worst = lagging.Worst().Take((int)most.Value);
        return Prose.Sentences(
        [
            Prose.Of($"滞后的{m.Unit}共{lagging.Counted}个{kinds}"),
            Places(m, lagging),
            Prose.Of($"滞后最突出的{most}个{m.Unit}是{Prose.Join("；", worst.Select(w => lagging.InText(w.Village, w.Group.Reason)))}"),
        ]);
    }

    // Of many townships those with the most villages; the annex has all.
    private static Prose Places(BulletinMaterial m, LaggingVillages lagging)
    {
        var all = lagging.ByTownship;
        var named = Prose.Join("、", all.Take(Townships).Select(t => Prose.Of($"{t.First().Township}{lagging.CountOf(t)}个")));
        var (word, count) = (BulletinWords.TownshipWord(m.Figures.Counted), lagging.Townships);
        return all.Count switch
        {
            1 => Prose.Of($"都在{all[0].First().Township}"),
            <= Townships => Prose.Of($"按{word}分，{named}"),
            _ => Prose.Of($"分布在{count}个{word}，较多的是{named}"),
        };
    }

    // Only of what somebody wrote down is it said that there is none.
    private static Prose Nobody(BulletinMaterial m)
    {
        var counted = m.Figures.Counted;
        if (counted.Count == 1)
        {
            return Prose.Of($"没有滞后事项。");
        }

        string[] none =
        [
            .. counted.Any(r => r.Acceptance.IsInspected) ? [InspectionOutcome.Failed.ToText()] : Array.Empty<string>(),
            VillageWords.NotApplied,
            .. counted.Any(r => r.Measures.Total > 0 || r.Categories.Count > 0) ? ["逾期"] : Array.Empty<string>(),
        ];
        return Prose.Of($"没有{(none.Length > 2 ? $"{string.Join("、", none[..^1])}和{none[^1]}" : string.Join("和", none))}的{m.Unit}。");
    }
}
