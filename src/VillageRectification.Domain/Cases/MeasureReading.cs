using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A measure as it stands on some day.</summary>
/// <param name="DoneOn">The first day on which it is said to be done.</param>
/// <param name="Reason">Why it is not done, as it was said last; null when that is not written down.</param>
public sealed record MeasureReading(Guid RecordId, DateOnly? DueOn, DateOnly? DoneOn, string? Reason)
{
    public string Text { get; init; } = "";

    public string? Goal { get; init; }

    public string? ResponsiblePerson { get; init; }

    /// <summary>Why a plan dropped it; null while it stands.</summary>
    public string? DropReason { get; init; }

    /// <summary>It is done and nobody wrote when: <see cref="DoneOn"/> is the day from which it is known.</summary>
    public bool IsDoneOnUnknownDay { get; init; }

    /// <summary>Null, too, of what is done and nobody wrote when.</summary>
    public DateOnly? WrittenDoneOn => IsDoneOnUnknownDay ? null : DoneOn;

    public bool IsDone => DoneOn is not null;

    /// <summary>Done, or a reason why not is written down.</summary>
    public bool IsAccountedFor => IsDone || !string.IsNullOrWhiteSpace(Reason);

    /// <summary>A written reason does not help.</summary>
    public bool IsOverdue(DateOnly today) => !IsDone && DueOn.IsPast(today);
}
