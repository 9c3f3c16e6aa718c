using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>建立健全, 补选, 换届, 组织调整, 免职, 换届未成功.</summary>
public enum CommitteeChangeKind
{
    Established = 1,
    ByElected = 2,
    ElectionCompleted = 3,
    Reorganised = 4,
    Dismissed = 5,
    ElectionFailed = 6,
}

public static class CommitteeChangeKinds
{
    /// <summary>The state of a committee after a change (domain, import of history).</summary>
    public static CommitteeState After(this CommitteeChangeKind kind) => kind switch
    {
        CommitteeChangeKind.Established => CommitteeState.Complete,
        CommitteeChangeKind.ByElected => CommitteeState.Complete,
        CommitteeChangeKind.ElectionCompleted => CommitteeState.Complete,
        CommitteeChangeKind.Reorganised => CommitteeState.Complete,
        CommitteeChangeKind.Dismissed => CommitteeState.Incomplete,
        CommitteeChangeKind.ElectionFailed => CommitteeState.ElectionPending,
    };
}
