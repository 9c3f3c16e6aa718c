using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>An example of whom not all facts are good: the drafter is told, and decides whether it is held up all the same.</summary>
/// <param name="Village">As the text names it.</param>
/// <param name="Doubts">What speaks against it, in words.</param>
/// <param name="MayPrint">False while the village is not passed: then nothing is to be decided.</param>
/// <param name="Decision">Whether the drafter keeps it; null while he has not said so, and until then it is not held up.</param>
public sealed record Praise(Guid CaseId, string Village, IReadOnlyList<string> Doubts, bool MayPrint, bool? Decision)
{
    /// <summary>By code; only those with a doubt: what was decided for a fault that is gone holds no more.</summary>
    public static IReadOnlyList<Praise> Of(BulletinMaterial m)
    {
        var exemplars = m.Exemplars.Select(e => e.CaseId).ToHashSet();
        var capacities = CapacityMonth.All(m);
        var (lagging, team) = (new LaggingVillages(m, capacities), capacities.FirstOrDefault(c => c.Capacity is Capacity.Team));
        var few = team is { Villages.Count: > 1 } ? PresencePart.WithFewDays(m) : [];
        return
        [
            .. m.Figures.Counted.Where(r => exemplars.Contains(r.CaseId))
                .Select(r => (Village: r, Doubts: Against(m, r, lagging, few, team).ToArray(), MayPrint: r.Acceptance.Outcome is CaseOutcome.Passed))
                .Where(d => d.Doubts.Length > 0)
                .Select(d => new Praise(d.Village.CaseId, m.NameOf(d.Village), d.Doubts, d.MayPrint, DecisionOn(m, d.Village.CaseId))),
        ];
    }

    /// <summary>It stands in the text, and in the list of its fault.</summary>
    public bool IsPrinted => MayPrint && Decision is true;

    /// <summary>Nobody has said yet whether it is held up.</summary>
    public bool IsUndecided => MayPrint && Decision is null;

    /// <summary>What of examples stands against the issue.</summary>
    public static IEnumerable<Refusal> AgainstIssuing(IEnumerable<Praise> doubts) =>
        doubts.Where(d => d.IsUndecided).Select(d => BulletinRefusal.ExemplarUndecided(d.Village));

    private static bool? DecisionOn(BulletinMaterial m, Guid caseId) => m.LeftOut.Contains(caseId) ? false : m.Kept.Contains(caseId) ? true : null;

    // What is passed over in silence elsewhere is not praised in silence: each fault that the text names of the village, in its words.
    private static IEnumerable<string> Against(
        BulletinMaterial m, CaseReading village, LaggingVillages lagging, IReadOnlyList<CaseReading> few, CapacityMonth? team)
    {
        if (village.Acceptance.Outcome is not CaseOutcome.Passed)
        {
            yield return village.Acceptance.Outcome is { } outcome ? $"验收结果是{outcome.ToText(village.Acceptance.RefusedBy, m.County)}" : "还没有通过验收";
        }

        foreach (var delay in lagging.DelaysOf(village))
        {
            yield return delay;
        }

        if (few.Contains(village))
        {
            yield return $"{m.Span}驻{m.Unit}较少，工作组{village.PresenceOf(Capacity.Team).MonthDays}天";
        }

        // Of an empty month of all the list says nothing of each.
        if (team is { IsEmptyEverywhere: true } && team.IsAbsent(village))
        {
            yield return $"{m.Span}工作组没有{m.Attendance(Capacity.Team)}";
        }
    }
}
