using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>一、总体情况: how many villages, how far they are, what changed since the last bulletin.</summary>
internal static class OverallPart
{
    private static readonly FigureName[] Compared = [FigureName.Applied, FigureName.Passed, FigureName.Transformed];

    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        Prose[] sentences = m.Cases == 0
            ? [Prose.Of($"{m.County.Whole}没有列入整顿的{m.Campaign.Label}")]
            : [Levels(m), Acceptance(m), Comparison(m), RevisitSentence.Of(m), RevisitSentence.Regained(m), PetitionSentence.Of(m)];
        yield return Prose.Sentences(sentences).Paragraph();
        foreach (var correction in CorrectionLine.Of(m))
        {
            yield return correction;
        }
    }

    private static Prose Levels(BulletinMaterial m)
    {
        var levels = ManagementLevelWords.All
            .Select(l => (Word: l.ToText(m.County), Level: l, Count: m.Figures.Counted.Count(r => r.Level == l)))
            .Where(l => l.Count > 0)
            .ToArray();
        var named = levels switch
        {
            [var only] when only.Count == m.Cases => Prose.Of($"{(m.Cases > 1 ? "全部是" : "是")}{only.Word}"),
            [] => Prose.Empty,
            _ => Prose.Of($"其中{Prose.Join("、", levels.Select(l => Prose.Of($"{l.Word}{new Number(l.Count, m.Count(FigureName.Cases).Figure, l.Level)}个")))}"),
        };
        var unknown = LevelUnknown(m);
        return Prose.Join("，",
        [
            Prose.Of($"{m.County.Whole}{m.Campaign.Label}{m.Count(FigureName.Cases)}个"),
            named,
            unknown.Value > 0 && unknown.Value < m.Cases ? Prose.Of($"{unknown}个没有填写管理级别") : Prose.Empty,
            Suspended(m, m.Count(FigureName.Suspended)),
        ]);
    }

    /// <summary>The numbers of its own that the text may tell.</summary>
    internal static IEnumerable<Number> Own(BulletinMaterial m) => [LevelUnknown(m), OverriddenIn(m)];

    private static Number LevelUnknown(BulletinMaterial m) =>
        m.Own("levelUnknown", $"没有填写管理级别的{m.Unit}", m.Figures.Counted.Where(r => r.Level is null));

    private static Number OverriddenIn(BulletinMaterial m) => m.Own(
        "overridden", $"验收结论由部领导改定的{m.Unit}",
        m.Figures.Counted.Where(r => r.Acceptance.Deciding is { } verdict && m.Overridden.Contains(verdict.Id)));

    private static Prose Suspended(BulletinMaterial m, Number suspended) => suspended.Value switch
    {
        0 => Prose.Empty,
        1 when m.Cases == 1 => Prose.Of($"已中止整顿"),
        var all when all == m.Cases => Prose.Of($"全部（{suspended}个）中止整顿"),
        _ => Prose.Of($"中止整顿{suspended}个"),
    };

    private static Prose Acceptance(BulletinMaterial m)
    {
        if (m.Figures.Counted is [var only])
        {
            return Prose.Join("，",
                [Prose.Of($"{(only.Acceptance.IsApplied ? VillageWords.HasApplied : "还没有申报验收")}"), Prose.Of($"{Outcome(m, only.Acceptance)}"), Overridden(m)]);
        }

        var notApplied = m.Count(FigureName.NotApplied);
        return Prose.Join("；",
        [
            Wording.ShareOf(m.Count(FigureName.Applied), m.Cases, m.Unit, VillageWords.HasApplied, VillageWords.Applying),
            m.Count(FigureName.Inspected).Value > 0 ? Verdicts(m) : Prose.Empty,
            Some(m, FigureName.Awaiting, "等待检查"),
            notApplied.Value > 0 && notApplied.Value < m.Cases ? Prose.Of($"{notApplied}个{m.Unit}尚未申报") : Prose.Empty,
        ]);
    }

    private static Prose Verdicts(BulletinMaterial m)
    {
        var (failed, passed, transformed) = (m.Count(FigureName.Failed), m.Count(FigureName.Passed), m.Count(FigureName.Transformed));
        var raised = transformed.Value switch
        {
            0 => Prose.Empty,
            1 when passed.Value == 1 => Prose.Of($"，并已转化升级"),
            var some when some == passed.Value => Prose.Of($"，全部（{transformed}个）转化升级"),
            _ => Prose.Of($"，其中{transformed}个转化升级"),
        };
        return Prose.Join("，",
        [
            Prose.Of($"{Wording.SomeOf(passed, m.Cases, m.Unit, "初步达到验收标准")}{raised}"),
            failed.Value > 0 ? Wording.SomeOf(failed, m.Cases, m.Unit, InspectionOutcome.Failed.ToText()) : Prose.Of($"没有不合格的{m.Unit}"),
            Some(m, FigureName.Relapsed, InspectionOutcome.FellBack.ToText()),
            Some(m, FigureName.CityRefused, m.Refused()),
            Overridden(m),
        ]);
    }

    // Of the verdicts that hold, those that are not what score, items and vote come to.
    private static Prose Overridden(BulletinMaterial m) =>
        OverriddenIn(m) switch
        {
            { Value: 0 } => Prose.Empty,
            { Value: 1 } when m.Cases == 1 => Prose.Of($"结论由{m.Issuer}部领导改定"),
            var some => Prose.Of($"有{some}个{m.Unit}的验收结论由{m.Issuer}部领导改定"),
        };

    // Of a county's only village.
    private static string Outcome(BulletinMaterial m, AcceptanceReading acceptance) => acceptance switch
    {
        { IsTransformed: true } => "已转化升级",
        { Outcome: CaseOutcome.Passed } => "初步达到验收标准",
        { Outcome: CaseOutcome.Failed } => VillageWords.Failed,
        { Outcome: CaseOutcome.Relapsed } => "出现反弹",
        { Outcome: CaseOutcome.CityRefused } => VerificationWords.Refused(m.County, acceptance.RefusedBy),
        _ => acceptance.IsApplied ? "等待检查" : "",
    };

    private static Prose Some(BulletinMaterial m, FigureName name, string doing) =>
        m.Count(name) is { Value: > 0 } number ? Wording.SomeOf(number, m.Cases, m.Unit, doing) : Prose.Empty;

    private static Prose Comparison(BulletinMaterial m)
    {
        if (m.Earlier is not { } earlier)
        {
            return Prose.Empty;
        }

        // What the earlier one did not know is not compared.
        var changes = Compared
            .Select(c => m.Figures[c])
            .Select(f => (Word: f.Words.Printed!, f.Key, Now: m.Count(f.Name).Value, Was: earlier.Values.GetValueOrDefault(f.Key)))
            .Where(c => c.Was is not null && (c.Now > 0 || c.Was > 0))
            .ToArray();
        return Prose.Join("，",
        [
            .. changes.Where(c => c.Now == c.Was).GroupBy(c => earlier.NameOf(c.Key))
                .Select(g => Prose.Of($"{string.Join("、", g.Select(c => c.Word))}与{g.Key}持平")),
            .. changes.Where(c => c.Now != c.Was).Select(c =>
                Prose.Of($"{c.Word}比{earlier.NameOf(c.Key)}{(c.Now > c.Was ? "增加" : "减少")}{Change(c.Key, c.Word, c.Now, c.Was!.Value)}个")),
        ]);

        // The greater one less the other.
        Number Change(string key, string word, long now, long was) => BulletinMaterial.Own(
            EarlierFigures.ChangeOf(key), $"{word}与{earlier.NameOf(key)}比的增减",
            now > was ? [(EarlierFigures.ThisIssue, now), (earlier.NameOf(key), -was)] : [(earlier.NameOf(key), was), (EarlierFigures.ThisIssue, -now)]);
    }
}
