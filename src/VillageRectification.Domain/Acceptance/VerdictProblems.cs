using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>
/// What an inspection found not reached becomes problems of the village, each with the day by which it is mended: of one that it failed, and of one
/// that it passed with the lower grade.
/// </summary>
public static class VerdictProblems
{
    /// <param name="missed">Of the verdict, each with the words of the problem.</param>
    /// <exception cref="RuleViolationException">As of <see cref="ProblemSteps.Find"/>.</exception>
    public static IReadOnlyList<Problem> RegisterMissed(
        this RectificationCase @case, Inspection verdict, IEnumerable<(MissedItem Item, string Description)> missed, DateOnly dueOn, Campaign campaign) =>
        !verdict.AsksToMend() ? []
            :
            [
                .. missed.Select(m => @case.Find(
                    new(verdict.OccurredOn, MissedItem.Category, m.Description, ProblemHandling.ResolveNow, dueOn)
                    {
                        InspectionRecordId = verdict.RecordId,
                        InspectionItem = m.Item.Text,
                    },
                    campaign)),
            ];

    /// <summary>A verdict was corrected: what it found not reached goes along to its day, and to the day by which it is to be mended.</summary>
    /// <param name="before">The version that was voided.</param>
    /// <param name="now">The one in its place; it asks for something to be mended.</param>
    /// <param name="written">The problems written with it, live.</param>
    /// <returns>The versions that take their place, to be saved.</returns>
    public static IReadOnlyList<Fact> FollowVerdict(this Inspection before, Inspection now, IEnumerable<Problem> written, string reason)
    {
        List<Fact> moved = [];
        foreach (var problem in written)
        {
            var (day, due) = (
                problem.OccurredOn == before.OccurredOn ? now.OccurredOn : problem.OccurredOn,
                problem.DueOn == before.MendBy ? now.MendBy : problem.DueOn);
            if ((day, due) != (problem.OccurredOn, problem.DueOn))
            {
                var next = (Problem)problem.Redate(day, day == problem.OccurredOn ? problem.LateReason : now.LateReason, reason.Trim());
                next.DueOn = due;
                moved.Add(next);
            }
        }

        return moved;
    }

    /// <summary>A correction by which the verdict asked for nothing to be mended is taken back: what it dropped holds again.</summary>
    /// <param name="dropped">The last version of each problem that was dropped.</param>
    public static IReadOnlyList<Fact> BringBack(IEnumerable<Problem> dropped) => [.. dropped.Select(p => p.Again())];

    /// <summary>Those that came with the verdict and that the township has not made its own: they go where it goes.</summary>
    public static bool IsWrittenWith(this Problem problem, Fact verdict) =>
        problem.InspectionRecordId == verdict.RecordId && problem.Category == MissedItem.Category;

    /// <summary>What the township wrote about those problems would hang in the air without them.</summary>
    /// <param name="facts">The case's, live.</param>
    internal static IEnumerable<Refusal> AgainstDroppingProblems(this Inspection verdict, IReadOnlyCollection<CaseFact> facts)
    {
        Problem[] problems = [.. facts.OfType<Problem>().Where(p => p.IsWrittenWith(verdict))];
        Problem[] handled = [.. problems.Where(p => facts.Any(f => f.RefersTo(p.RecordId)))];
        if (handled.Length > 0)
        {
            yield return AcceptanceRefusal.ProblemsHandled(
                string.Join('、', handled.Select(p => p.InspectionItem ?? p.Description)), facts.Count(f => handled.Any(p => f.RefersTo(p.RecordId))));
        }
    }
}
