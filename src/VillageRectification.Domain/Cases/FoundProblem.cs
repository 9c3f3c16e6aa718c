namespace VillageRectification.Domain.Cases;

/// <summary>A problem that is to be registered.</summary>
/// <param name="Category">A word of the campaign's list.</param>
public sealed record FoundProblem(
    DateOnly On, string Category, string Description, ProblemHandling? Handling = null, DateOnly? DueOn = null, string? ResponsiblePerson = null)
{
    public ProblemPriority? Priority { get; init; }

    /// <summary>The cause of a joint diagnosis that it comes of, in its words.</summary>
    public string? Cause { get; init; }

    /// <summary>Where conditions are to be created: which.</summary>
    public string? Condition { get; init; }

    /// <summary>Where conditions are to be created: when that is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    public string? ExplainTo { get; init; }

    /// <summary>The inspection that showed it; null where none did.</summary>
    public Guid? InspectionRecordId { get; init; }

    /// <summary>Which item of its sheet; null where it is of none.</summary>
    public string? InspectionItem { get; init; }

    internal static FoundProblem Of(Problem problem) =>
        new(problem.OccurredOn, problem.Category, problem.Description, problem.Handling, problem.DueOn, problem.ResponsiblePerson)
        {
            Priority = problem.Priority,
            Cause = problem.Cause,
            Condition = problem.Condition,
            ReviewOn = problem.ReviewOn,
            ExplainTo = problem.ExplainTo,
        };
}
