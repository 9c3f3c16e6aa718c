namespace VillageRectification.Domain.Cases;

/// <summary>Whether a committee is at full strength (健全/不健全/换届未完成); null elsewhere means not filled in.</summary>
public enum CommitteeState
{
    Complete = 1,
    Incomplete = 2,
    ElectionPending = 3,
}
