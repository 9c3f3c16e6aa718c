using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>A problem with its village.</summary>
internal sealed record ProblemRow(CaseReading Case, ProblemReading Problem, DateOnly Today)
{
    /// <summary>Hung out, raised or both; empty when it is neither.</summary>
    public IReadOnlyList<ProblemMark> Marks { get; init; } = [];

    public bool IsOverdue => Problem.IsOverdue(Today);

    public bool IsIn(ProblemView view) => view switch
    {
        ProblemView.All => true,
        ProblemView.Overdue => IsOverdue,
        ProblemView.EasedPast => Problem.Status is ProblemStatus.Eased && Problem.DueOn.IsPast(Today),
        ProblemView.DueSoon => Problem.IsOpen && Problem.DueOn.IsSoon(Today),
        ProblemView.ReviewDue => Problem.IsReviewDue(Today),
        ProblemView.Extended => Problem.WasExtended,
        ProblemView.NotSatisfied => Problem.Majority is Majority.NotSatisfied && Problem.Status is not ProblemStatus.Resolved,
        ProblemView.Resolved => Problem.Status is ProblemStatus.Resolved,
        ProblemView.Marked => Marks.Count > 0,
    };

    /// <summary>The worst first: overdue longest, then what is reviewed, what is due next, what has no day, what rests, eased, solved.</summary>
    public int Rank => Problem switch
    {
        _ when IsOverdue => 0,
        _ when Problem.IsReviewDue(Today) => 1,
        _ when Problem.IsResting(Today) => 4,
        { IsOpen: true, DueOn: not null } => 2,
        { IsOpen: true } => 3,
        { Status: ProblemStatus.Eased } => 5,
        _ => 6,
    };
}
