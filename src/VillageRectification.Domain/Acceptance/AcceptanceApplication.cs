using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The township's request that the county inspect the village (验收申请).</summary>
public sealed class AcceptanceApplication : StageFact
{
    private AcceptanceApplication()
    {
    }

    internal AcceptanceApplication(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    public override bool IsStep => true;

    /// <summary>What it was judged by is not taken from under it, as long as nobody has decided it.</summary>
    internal override IEnumerable<Refusal> AgainstTakingGround(CaseFact ground, IReadOnlyCollection<CaseFact> others)
    {
        if (ground.CountsForApplying() && RecordedAt >= ground.RecordedAt && others.OfType<AcceptanceApplication>().Chronological().Last() == this
            && AcceptanceReading.Of(AcceptanceEvents.Of(others)).IsInQueue)
        {
            yield return AcceptanceRefusal.ApplicationRestsOnIt(OccurredOn);
        }
    }
}
