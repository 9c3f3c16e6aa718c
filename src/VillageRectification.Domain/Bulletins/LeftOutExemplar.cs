namespace VillageRectification.Domain.Bulletins;

/// <summary>A village held up as an example that one bulletin does not hold up, by its drafter's decision.</summary>
public sealed class LeftOutExemplar
{
    private LeftOutExemplar()
    {
    }

    internal LeftOutExemplar(Guid caseId, Guid decidedBy)
    {
        CaseId = caseId;
        DecidedBy = decidedBy;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Guid DecidedBy { get; private init; }
}
