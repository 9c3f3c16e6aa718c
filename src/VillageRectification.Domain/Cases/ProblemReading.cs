namespace VillageRectification.Domain.Cases;

/// <summary>A problem as it stands on some day: its fact, its last dated status, whether a measure answers it.</summary>
public sealed record ProblemReading(Guid RecordId, ProblemStatus Status, DateOnly? DueOn, bool HasMeasure)
{
    /// <summary>Open or Reopened; Eased is neither open nor resolved.</summary>
    public bool IsOpen => Status is ProblemStatus.Open or ProblemStatus.Reopened;

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;
}
