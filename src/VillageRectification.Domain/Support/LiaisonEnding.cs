using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>From that day on what an assignment tied to the village is tied to it no longer (不再联系). What it did before still counts.</summary>
public sealed class LiaisonEnding : CaseFact
{
    private LiaisonEnding()
    {
    }

    internal LiaisonEnding(RectificationCase @case, LiaisonAssignment assignment, LiaisonPart part, DateOnly on)
        : base(@case, on)
    {
        AssignmentRecordId = assignment.RecordId;
        Part = part;
    }

    public Guid AssignmentRecordId { get; private init; }

    public LiaisonPart Part { get; private init; }
}
