using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>An example of whom not all facts are good: the drafter is told, and decides whether it is held up all the same.</summary>
/// <param name="Village">As the text names it.</param>
/// <param name="Doubts">What speaks against it, in words.</param>
/// <param name="MayPrint">False while the village is not passed: then nothing is to be decided.</param>
/// <param name="IsPrinted">It stands in the text; if so, it also stands in the list of its fault.</param>
public sealed record Praise(Guid CaseId, string Village, IReadOnlyList<string> Doubts, bool MayPrint, bool IsPrinted)
{
    /// <summary>By code; only those with a doubt.</summary>
    public static IReadOnlyList<Praise> Of(BulletinMaterial m)
    {
        var exemplars = m.Exemplars.Select(e => e.CaseId).ToHashSet();
        var team = CapacityMonth.All(m).FirstOrDefault(c => c.Capacity is Capacity.Team);
        return
        [
            .. m.Figures.Counted.Where(r => exemplars.Contains(r.CaseId))
                .Select(r => (Village: r, Doubts: Against(m, r, team).ToArray(), MayPrint: r.Acceptance.Outcome is CaseOutcome.Passed))
                .Where(d => d.Doubts.Length > 0 || m.LeftOut.Contains(d.Village.CaseId))
                .Select(d => new Praise(d.Village.CaseId, m.NameOf(d.Village), d.Doubts, d.MayPrint, d.MayPrint && !m.LeftOut.Contains(d.Village.CaseId))),
        ];
    }

    private static IEnumerable<string> Against(BulletinMaterial m, CaseReading village, CapacityMonth? team)
    {
        if (village.Acceptance.Outcome is not CaseOutcome.Passed)
        {
            yield return village.Acceptance.Outcome is { } outcome ? $"验收结果是{outcome.ToText()}" : "还没有通过验收";
        }

        if (village.Measures.Overdue > 0)
        {
            yield return $"{village.Measures.Overdue}项措施逾期";
        }

        if (village.OverdueProblems > 0)
        {
            yield return $"{village.OverdueProblems}个问题逾期";
        }

        if (team?.IsAbsent(village) == true)
        {
            yield return $"{m.Span}工作组没有{m.Attendance(Capacity.Team)}";
        }
    }
}
