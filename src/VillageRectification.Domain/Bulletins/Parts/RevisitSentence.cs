using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>
/// Revisits of the month, or of the campaign, and whether their results held. A relapse is told in its month whatever came after it; so is a later
/// pass.
/// </summary>
internal static class RevisitSentence
{
    public static Prose Of(BulletinMaterial m)
    {
        var (held, relapsed) = (Held(m), Fallen(m));
        if (held.Value + relapsed.Value == 0)
        {
            return m.Count(FigureName.Revisited).Value > 0 && !m.IsOfCampaign ? Prose.Of($"{m.Span}没有回访") : Prose.Empty;
        }

        var when = m.IsOfCampaign ? "" : m.Span;
        var visited = Prose.Of($"{when}回访{Visited(m)}个{m.Unit}");
        return Prose.Join("，", [visited, Results(m, held, relapsed), Since(m, relapsed.Value)]);
    }

    /// <summary>Villages that fell back in an earlier month and passed again in this one.</summary>
    public static Prose Regained(BulletinMaterial m)
    {
        var number = RegainedIn(m);
        return number.Value > 0 ? Prose.Of($"此前反弹的{number}个{m.Unit}{m.Month.Number}月份重新达到验收标准") : Prose.Empty;
    }

    /// <summary>The numbers of its own that the text may tell.</summary>
    internal static IEnumerable<Number> Own(BulletinMaterial m) => [Visited(m), Held(m), Fallen(m), SoonRegained(m), RegainedIn(m)];

    private static Number Visited(BulletinMaterial m) => m.Count(
        m.Figures.Counted.Where(r => IsTold(m, r.Acceptance.Relapse)).Concat(m.Figures.Counted.Where(r => HasHeld(m, r))),
        FigureName.Revisited, "visited", $"{m.Span}回访的{m.Unit}");

    private static Number Held(BulletinMaterial m) => m.Own("visitHeld", $"回访时成果保持的{m.Unit}", m.Figures.Counted.Where(r => HasHeld(m, r)));

    private static Number Fallen(BulletinMaterial m) =>
        m.Own("visitRelapsed", $"回访发现反弹的{m.Unit}", m.Figures.Counted.Where(r => IsTold(m, r.Acceptance.Relapse)));

    private static Number SoonRegained(BulletinMaterial m) => m.Own(
        "soonRegained", $"反弹后又重新达到验收标准的{m.Unit}", m.Figures.Counted.Where(r => IsTold(m, r.Acceptance.Relapse) && HasRegained(r)));

    private static Number RegainedIn(BulletinMaterial m) => m.Own(
        "regained", $"此前反弹、又重新达到验收标准的{m.Unit}",
        m.Figures.Counted.Where(r => HasRegained(r) && IsTold(m, r.Acceptance.Deciding) && !IsTold(m, r.Acceptance.Relapse)));

    private static bool HasHeld(BulletinMaterial m, CaseReading village) => IsTold(m, village.Acceptance.LastHeld) && !IsTold(m, village.Acceptance.Relapse);

    private static Prose Results(BulletinMaterial m, Number held, Number relapsed) => (held.Value, relapsed.Value) switch
    {
        (1, 0) => Prose.Of($"成果得到保持"),
        (_, 0) => Prose.Of($"全部保持"),
        (0, 1) => Prose.Of($"发现反弹"),
        (0, _) => Prose.Of($"全部反弹"),
        _ => Prose.Of($"{held}个{m.Unit}保持，{relapsed}个{m.Unit}反弹"),
    };

    // None fell back is said only where none stands fallen back either.
    private static Prose Since(BulletinMaterial m, long relapsed)
    {
        if (relapsed == 0)
        {
            return m.Count(FigureName.Relapsed).Value == 0 ? Prose.Of($"没有出现反弹") : Prose.Empty;
        }

        var regained = SoonRegained(m);
        var soon = m.IsOfCampaign ? "" : "当月";
        return regained.Value == 0 ? Prose.Empty
            : regained.Value < relapsed ? Prose.Of($"反弹的{m.Unit}中{regained}个{soon}又重新达到验收标准")
            : Prose.Of($"反弹的{m.Unit}{soon}又重新达到验收标准");
    }

    private static bool HasRegained(CaseReading village) => village.Acceptance is { EverRelapsed: true, Outcome: CaseOutcome.Passed };

    private static bool IsTold(BulletinMaterial m, EventMark? mark) => mark is not null && (m.IsOfCampaign || m.Month.Contains(mark.On));
}
