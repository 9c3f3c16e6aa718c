using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>A record without what it needs: nobody answers for it, it has no day, or the state before the rectification is not written down.</summary>
internal sealed class RecordsToComplete : TaskKind
{
    public override string Name => "缺内容的记录";

    public override TaskGroup Group => TaskGroup.Records;

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village.Baseline is null && role.May(Act.KeepVillage))
        {
            yield return new(
                RecordWords.Registering, Links.NewRecord(village.CaseId, Baselines.Address, from: Links.FromToday), TaskForm.Where(village, "还没有登记"), null);
        }

        foreach (var problem in village.OpenProblems)
        {
            if (Problems.Lacks(problem).Select(l => l.Word).ToArray() is { Length: > 0 } lacking)
            {
                yield return new(
                    problem.Description, Links.RecordCorrection(village.CaseId, Problems.Address, problem.RecordId, from: Links.FromToday),
                    TaskForm.Where(village, "问题", "缺" + string.Join("、", lacking)), null)
                {
                    Since = problem is { DueOn: null, ReviewOn: null } ? problem.FoundOn : null,
                };
            }
        }

        // What a plan says is changed by the plan.
        string[] measures = [.. village.OpenMeasures.Where(m => !m.IsAccountedFor).SelectMany(Lacks).Distinct().Order(StringComparer.Ordinal)];
        if (measures.Length > 0)
        {
            var count = village.OpenMeasures.Count(m => !m.IsAccountedFor && Lacks(m).Length > 0);
            yield return new(
                "补齐整顿方案", Links.Plan(village.CaseId, from: Links.FromToday),
                TaskForm.Where(village, $"{count} 项措施缺{string.Join("、", measures)}"), null);
        }
    }

    private static string[] Lacks(MeasureReading measure) =>
    [
        .. measure.DueOn is null ? ["期限"] : Array.Empty<string>(),
        .. string.IsNullOrWhiteSpace(measure.ResponsiblePerson) ? ["责任人"] : Array.Empty<string>(),
    ];
}
