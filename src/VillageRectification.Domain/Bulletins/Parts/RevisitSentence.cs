using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Revisits of the month, or of the campaign, and whether their results held. A relapse is told in its month whatever came after it; so is a later pass.</summary>
internal static class RevisitSentence
{
    public static Prose Of(BulletinMaterial m)
    {
        var relapsed = m.Figures.Counted.Count(r => IsTold(m, r.Acceptance.Relapse));
        var held = m.Figures.Counted.Count(r => IsTold(m, r.Acceptance.LastHeld) && !IsTold(m, r.Acceptance.Relapse));
        if (relapsed + held == 0)
        {
            return m.Count(FigureName.Revisited).Value > 0 && !m.IsOfCampaign ? Prose.Of($"{m.Span}没有回访") : Prose.Empty;
        }

        return Prose.Join(
            "，", [Prose.Of($"{(m.IsOfCampaign ? "" : m.Span)}回访{m.Count(relapsed + held, FigureName.Revisited)}个{m.Unit}"), Results(m, held, relapsed), Since(m, relapsed)]);
    }

    /// <summary>Villages that fell back in an earlier month and passed again in this one.</summary>
    public static Prose Regained(BulletinMaterial m)
    {
        var number = m.Figures.Counted.Count(r => HasRegained(r) && IsTold(m, r.Acceptance.Deciding) && !IsTold(m, r.Acceptance.Relapse));
        return number > 0 ? Prose.Of($"此前反弹的{number}个{m.Unit}{m.Month.Number}月份重新达到验收标准") : Prose.Empty;
    }

    private static Prose Results(BulletinMaterial m, int held, int relapsed) => (held, relapsed) switch
    {
        (1, 0) => Prose.Of($"成果得到保持"),
        (_, 0) => Prose.Of($"全部保持"),
        (0, 1) => Prose.Of($"发现反弹"),
        (0, _) => Prose.Of($"全部反弹"),
        _ => Prose.Of($"{held}个{m.Unit}保持，{relapsed}个{m.Unit}反弹"),
    };

    // None fell back is said only where none stands fallen back either.
    private static Prose Since(BulletinMaterial m, int relapsed)
    {
        if (relapsed == 0)
        {
            return m.Count(FigureName.Relapsed).Value == 0 ? Prose.Of($"没有出现反弹") : Prose.Empty;
        }

        var regained = m.Figures.Counted.Count(r => IsTold(m, r.Acceptance.Relapse) && HasRegained(r));
        var soon = m.IsOfCampaign ? "" : "当月";
        return regained == 0 ? Prose.Empty
            : regained < relapsed ? Prose.Of($"反弹的{m.Unit}中{regained}个{soon}又重新达到验收标准")
            : Prose.Of($"反弹的{m.Unit}{soon}又重新达到验收标准");
    }

    private static bool HasRegained(CaseReading village) => village.Acceptance is { EverRelapsed: true, Outcome: CaseOutcome.Passed };

    private static bool IsTold(BulletinMaterial m, EventMark? mark) => mark is not null && (m.IsOfCampaign || m.Month.Contains(mark.On));
}
