namespace VillageRectification.Web.Records;

/// <summary>A record as it is typed: what every kind has. A kind derives its own fields from it.</summary>
public abstract record RecordInput
{
    /// <summary>Made when the form is opened; it becomes the row's id, so that a second sending finds the first.</summary>
    public Guid Key { get; init; }

    public EntryDay When { get; init; } = EntryDay.Today;

    /// <summary>The day, where it is neither today nor yesterday.</summary>
    public DateOnly? Day { get; init; }

    public string? LateReason { get; init; }

    /// <summary>Of a correction: why.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a correction: the row that the form was opened on, so that what somebody else saved since is not overwritten unseen.</summary>
    public Guid? Opened { get; init; }

    public DateOnly? DayAsOf(DateOnly today) => When switch
    {
        EntryDay.Today => today,
        EntryDay.Yesterday => today.AddDays(-1),
        EntryDay.Other => Day,
    };
}
