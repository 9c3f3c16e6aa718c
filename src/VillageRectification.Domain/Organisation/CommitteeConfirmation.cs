using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>The township confirmed that both committees stand as they are written down (没有变化，确认). A committee change counts as one.</summary>
public sealed class CommitteeConfirmation : CaseFact
{
    private CommitteeConfirmation()
    {
    }

    internal CommitteeConfirmation(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    internal override bool CountsForApplying() => true;
}
