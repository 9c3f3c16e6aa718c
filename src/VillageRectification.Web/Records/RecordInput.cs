namespace VillageRectification.Web.Records;

/// <summary>A record as it is typed: what every kind has. A kind derives its own fields from it.</summary>
public abstract record RecordInput : EntryInput
{
    /// <summary>Of a correction: why.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a correction: the row that the form was opened on, so that what somebody else saved since is not overwritten unseen.</summary>
    public Guid? Opened { get; init; }

    /// <summary>
    /// Of a new record: what somebody else had written last of the same when the form was opened, empty for nothing; null where the form does not know, as
    /// one that is sent with one tap.
    /// </summary>
    public Guid? Seen { get; init; }

    /// <summary>Of a new record: the one beside it that says the same, which its writer has been told of.</summary>
    public Guid? Twin { get; init; }

    /// <summary>Of several choices those that were ticked: a form that carries none on sends a blank.</summary>
    protected static IReadOnlyList<string>? Ticked(IReadOnlyList<string>? sent) => sent?.Where(v => !string.IsNullOrEmpty(v)).ToArray();
}
