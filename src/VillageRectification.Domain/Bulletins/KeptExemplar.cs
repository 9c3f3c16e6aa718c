namespace VillageRectification.Domain.Bulletins;

/// <summary>A village that one bulletin holds up as an example although something speaks against it, by its drafter's decision.</summary>
public sealed class KeptExemplar
{
    private KeptExemplar()
    {
    }

    internal KeptExemplar(Guid caseId, Guid decidedBy)
    {
        CaseId = caseId;
        DecidedBy = decidedBy;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Guid DecidedBy { get; private init; }
}
