using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>一、总体情况: how many villages, how far they are, what changed since the last bulletin.</summary>
internal static class OverallPart
{
    private static readonly (FigureName Figure, string Word)[] Compared =
        [(FigureName.Applied, "申报数"), (FigureName.Passed, "合格数"), (FigureName.Transformed, "转化升级数")];

    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        Prose[] sentences = [Levels(m), Acceptance(m), Comparison(m), RevisitSentence.Of(m), PetitionSentence.Of(m)];
        yield return Prose.Join("", sentences.Where(s => !s.IsEmpty).Select(s => Prose.Of($"{s}。"))).Paragraph();
        foreach (var correction in CorrectionLine.Of(m))
        {
            yield return correction;
        }
    }

    private static Prose Levels(BulletinMaterial m)
    {
        var levels = Enum.GetValues<ManagementLevel>()
            .Select(l => (Level: l, Count: m.Figures.Counted.Count(r => r.Level == l)))
            .Where(l => l.Count > 0)
            .Select(l => Prose.Of($"{l.Level.ToText()}{new Number(l.Count, m.Count(FigureName.Cases).Figure, l.Level)}个"));
        var named = Prose.Join("、", levels);
        var suspended = m.Count(FigureName.Suspended);
        var unknown = m.Figures.Counted.Count(r => r.Level is null);
        return Prose.Join("，",
        [
            m.Cases == 0 ? Prose.Of($"全{m.CountyWord}没有列入整顿的{m.Campaign.Label}") : Prose.Of($"全{m.CountyWord}{m.Campaign.Label}{m.Count(FigureName.Cases)}个"),
            named.IsEmpty ? named : Prose.Of($"其中{named}"),
            unknown > 0 ? Prose.Of($"{unknown}个没有填写管理级别") : Prose.Empty,
            suspended.Value > 0 ? Prose.Of($"中止整顿{suspended}个") : Prose.Empty,
        ]);
    }

    private static Prose Acceptance(BulletinMaterial m)
    {
        var applied = Wording.Villages(m.Count(FigureName.Applied), m.Cases, "已申报验收", "申报验收");
        var notApplied = m.Count(FigureName.NotApplied);
        return Prose.Join("；",
        [
            applied,
            m.Count(FigureName.Inspected).Value > 0 ? Verdicts(m) : Prose.Empty,
            Awaiting(m),
            notApplied.Value > 0 && notApplied.Value < m.Cases ? Prose.Of($"{notApplied}个村尚未申报") : Prose.Empty,
        ]);
    }

    private static Prose Verdicts(BulletinMaterial m)
    {
        var failed = m.Count(FigureName.Failed);
        return Prose.Join("，",
        [
            Wording.SomeVillages(m.Count(FigureName.Passed), m.Cases, "初步达到验收标准"),
            Some(m, FigureName.Transformed, "转化升级"),
            failed.Value > 0 ? Wording.SomeVillages(failed, m.Cases, "不合格") : Prose.Of($"没有不合格的村"),
            Some(m, FigureName.Relapsed, "反弹"),
            Some(m, FigureName.CityRefused, "市级验收未通过"),
        ]);
    }

    private static Prose Awaiting(BulletinMaterial m) => Some(m, FigureName.Awaiting, "等待检查");

    private static Prose Some(BulletinMaterial m, FigureName name, string doing) =>
        m.Count(name) is { Value: > 0 } number ? Prose.Of($"{number}个村{doing}") : Prose.Empty;

    private static Prose Comparison(BulletinMaterial m)
    {
        if (m.Earlier is not { } earlier)
        {
            return Prose.Empty;
        }

        var changes = Compared
            .Select(c => (c.Word, Now: m.Count(c.Figure).Value, Was: earlier.Values.GetValueOrDefault(m.Figures[c.Figure].Key) ?? 0))
            .Where(c => c.Now > 0 || c.Was > 0)
            .ToArray();
        var same = string.Join("、", changes.Where(c => c.Now == c.Was).Select(c => c.Word));
        return Prose.Join("，",
        [
            same.Length > 0 ? Prose.Of($"{same}与{earlier.Name}持平") : Prose.Empty,
            .. changes.Where(c => c.Now != c.Was).Select(c =>
                Prose.Of($"{c.Word}比{earlier.Name}{(c.Now > c.Was ? "增加" : "减少")}{new Number(Math.Abs(c.Now - c.Was))}个")),
        ]);
    }
}
