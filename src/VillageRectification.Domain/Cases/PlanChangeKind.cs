namespace VillageRectification.Domain.Cases;

/// <summary>What became of a measure from one version of a plan to the next (新增/修改/删去/不变).</summary>
public enum PlanChangeKind
{
    Added = 1,
    Changed = 2,
    Dropped = 3,
    Unchanged = 4,
}
