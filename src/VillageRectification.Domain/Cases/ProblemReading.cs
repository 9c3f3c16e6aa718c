using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A problem as it stands on some day: its fact and its last dated status. Without one it is open.</summary>
public sealed record ProblemReading(Guid RecordId, ProblemStatus Status, DateOnly? DueOn)
{
    public string Category { get; init; } = "";

    public string Description { get; init; } = "";

    public DateOnly FoundOn { get; init; }

    public ProblemHandling? Handling { get; init; }

    public string? ResponsiblePerson { get; init; }

    /// <summary>Null when the status is not dated.</summary>
    public DateOnly? StatusOn { get; init; }

    public Majority Majority { get; init; } = Majority.Unknown;

    /// <inheritdoc cref="ProblemStatuses.IsOpen"/>
    public bool IsOpen => Status.IsOpen();

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn.IsPast(today);
}
