using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>A problem as it stands on a day; without a dated status it is open.</summary>
/// <param name="HasMeasure">A measure answers it.</param>
public sealed record ProblemState(
    Guid RecordId, Guid CaseId, string Category, string Description, DateOnly FoundOn, ProblemHandling? Handling, DateOnly? DueOn,
    string? ResponsiblePerson, ProblemStatus Status, DateOnly? StatusOn, Majority Majority, bool HasMeasure)
{
    public ProblemReading Reading => new(RecordId, Status, DueOn, HasMeasure);
}
