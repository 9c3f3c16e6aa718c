using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A plan for the village (整顿方案) adopted by the township secretary. An imported plan has measures only.</summary>
public sealed class PlanAdoption : StageFact
{
    private PlanAdoption()
    {
    }

    internal PlanAdoption(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    public override bool IsStep => true;

    /// <summary>When it was written down before its corrections; null while it was not corrected.</summary>
    [Kept]
    public DateTime? WrittenAt { get; private set; }

    private protected override void Keep(Fact before) => WrittenAt = ((PlanAdoption)before).WrittenAt ?? before.RecordedAt;

    internal override bool CountsForApplying() => true;
}
