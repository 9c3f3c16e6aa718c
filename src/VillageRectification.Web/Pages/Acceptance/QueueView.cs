namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>Which villages of the queue are shown.</summary>
internal enum QueueView
{
    /// <summary>待办: applied, or under inspection and something is missing.</summary>
    Waiting = 1,

    /// <summary>待定结论: inspected, sheets and vote are complete, and the head has not decided.</summary>
    Pending = 4,

    /// <summary>待回访: passed, and nobody went back since.</summary>
    Revisit = 2,

    /// <summary>已办结: the verdict is given and nothing of the queue is open.</summary>
    Settled = 3,
}
