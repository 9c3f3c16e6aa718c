using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What an application is judged by, as it stands today.</summary>
/// <param name="CommitteesConfirmedOn">The last day on which the township confirmed the committees' states; null if never.</param>
/// <param name="IsPlanReturned">The last plan was sent back and none was adopted since.</param>
public sealed record Readiness(
    IReadOnlyList<MeasureReading> Measures, IReadOnlyList<ProblemReading> Problems, DateOnly? CommitteesConfirmedOn, bool IsPlanReturned)
{
    /// <summary>The last day of a step that brought the case where it stands (a plan adopted, a verdict, an application taken back); null if none.</summary>
    public DateOnly? LastStepOn { get; init; }
}
