using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What a failed inspection found not reached becomes problems of the village, each with the day by which it is mended.</summary>
public static class VerdictProblems
{
    /// <param name="missed">Of the verdict, each with the words of the problem.</param>
    /// <exception cref="RuleViolationException">As of <see cref="ProblemSteps.Find"/>.</exception>
    public static IReadOnlyList<Problem> RegisterMissed(
        this RectificationCase @case, Inspection verdict, IEnumerable<(MissedItem Item, string Description)> missed, DateOnly dueOn, Campaign campaign) =>
        verdict.Outcome is not InspectionOutcome.Failed ? []
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

    /// <summary>Those that came with the verdict and that the township has not made its own: they go where it goes.</summary>
    public static bool IsWrittenWith(this Problem problem, Fact verdict) =>
        problem.InspectionRecordId == verdict.RecordId && problem.Category == MissedItem.Category;
}
