namespace VillageRectification.Web.Records;

/// <summary>What every form has that writes something down of a day. Its markup is the partial <c>_EntryDay</c>, its rules <see cref="EntryRules"/>.</summary>
public abstract record EntryInput
{
    /// <summary>Made when the form is opened; it becomes the row's id, so that a second sending finds the first.</summary>
    public Guid Key { get; init; }

    public EntryDay When { get; init; } = EntryDay.Today;

    /// <summary>The day, where it is neither today nor yesterday.</summary>
    public DateOnly? Day { get; init; }

    public string? LateReason { get; init; }

    public DateOnly? DayAsOf(DateOnly today) => When switch
    {
        EntryDay.Today => today,
        EntryDay.Yesterday => today.AddDays(-1),
        EntryDay.Other => Day,
    };
}
