using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What is written down while a village is inspected: points, votes, what households said.</summary>
public abstract class InspectionFinding : CaseFact
{
    private protected InspectionFinding()
    {
    }

    private protected InspectionFinding(RectificationCase @case, DateOnly on, Guid openingRecordId)
        : base(@case, on)
    {
        OpeningRecordId = openingRecordId;
    }

    /// <summary>The inspection.</summary>
    public Guid OpeningRecordId { get; private init; }

    /// <summary>Once the verdict is given, what led to it stays.</summary>
    internal sealed override IEnumerable<Refusal> AgainstTakingBack(IEnumerable<CaseFact> others)
    {
        CaseFact[] steps = [.. others.Where(f => f is InspectionOpening or Inspection { Kind: InspectionKind.County }).Chronological()];
        var opening = Array.FindIndex(steps, s => s.RecordId == OpeningRecordId);
        if (steps.Skip(opening + 1).Any(s => s is Inspection))
        {
            yield return AcceptanceRefusal.InspectionEnded();
        }
    }

    internal sealed override IEnumerable<Refusal> AgainstTakingFilesBack(IEnumerable<CaseFact> others) => AgainstTakingBack(others);
}
