namespace VillageRectification.Persistence;

/// <summary>Who changed which root when. What was written down is in the facts themselves.</summary>
public sealed class AuditEntry
{
    public const int SubjectMaxLength = 50;

    private AuditEntry()
    {
    }

    internal AuditEntry(DateTime at, Guid accountId, string subject, string subjectId, AuditAction action)
    {
        At = at;
        AccountId = accountId;
        Subject = subject;
        SubjectId = subjectId;
        Action = action;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>UTC instant of the save.</summary>
    public DateTime At { get; private init; }

    public Guid AccountId { get; private init; }

    /// <summary>The type of the root.</summary>
    public string Subject { get; private init; } = null!;

    public string SubjectId { get; private init; } = null!;

    public AuditAction Action { get; private init; }
}
