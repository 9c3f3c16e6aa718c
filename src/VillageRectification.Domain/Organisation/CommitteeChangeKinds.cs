using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

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
