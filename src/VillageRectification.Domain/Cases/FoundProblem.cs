namespace VillageRectification.Domain.Cases;

/// <summary>A problem that is to be registered.</summary>
/// <param name="Category">A word of the campaign's list.</param>
public sealed record FoundProblem(
    DateOnly On, string Category, string Description, ProblemHandling? Handling = null, DateOnly? DueOn = null, string? ResponsiblePerson = null)
{
    internal static FoundProblem Of(Problem problem) =>
        new(problem.OccurredOn, problem.Category, problem.Description, problem.Handling, problem.DueOn, problem.ResponsiblePerson);
}
