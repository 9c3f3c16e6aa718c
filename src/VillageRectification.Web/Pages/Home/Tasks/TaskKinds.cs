using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Every kind of task, in the order in which they stand where nothing else puts them in order.</summary>
internal static class TaskKinds
{
    public static IReadOnlyList<TaskKind> All { get; } =
    [
        new OwnPresence(), new PlansToAdopt(), new PlansToRevise(), new PlansToPrepare(), new MeasuresToFinish(), new ProblemsToSettle(),
        new FindingsToRemedy(), new PromisesToKeep(), new DepartmentPlansToEnd(),
        new CommitteesToConfirm(), new ApplicationsToMake(), new PetitionsToReport(), new RecordsToComplete(),
        new VerdictsToGive(), new VerificationsToGive(), new InspectionsToArrange(), new PlansToReview(),
        new RevisitsToMake(), new LiaisonsToAssign(), new PromisesToSettle(),
    ];

    /// <summary>What others have to end, summed up for who sees to it that they do.</summary>
    public static IReadOnlyList<TaskKind> Watched { get; } = [new FindingsToFollow(), new LiaisonsToUrge()];

    public static IEnumerable<TaskKind> Of(Role role) => All.Where(k => k.IsOf(role));
}
