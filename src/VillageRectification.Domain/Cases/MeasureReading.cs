namespace VillageRectification.Domain.Cases;

/// <summary>A measure as it stands on some day.</summary>
public sealed record MeasureReading(Guid RecordId, DateOnly? DueOn, DateOnly? DoneOn, string? Reason)
{
    /// <summary>Done, or a reason why not is written down.</summary>
    public bool IsAccountedFor => DoneOn is not null || !string.IsNullOrWhiteSpace(Reason);

    /// <summary>A written reason does not help.</summary>
    public bool IsOverdue(DateOnly today) => DoneOn is null && DueOn < today;
}
