using VillageRectification.Domain.Cases;

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
}
