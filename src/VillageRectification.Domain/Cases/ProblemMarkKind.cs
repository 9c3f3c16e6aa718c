namespace VillageRectification.Domain.Cases;

/// <summary>How a problem is watched from higher up.</summary>
public enum ProblemMarkKind
{
    /// <summary>挂牌督办: it is hung out, and somebody higher up watches it.</summary>
    Posted = 1,

    /// <summary>提级办理: somebody higher up handles it.</summary>
    Raised = 2,

    /// <summary>摘牌: neither any more.</summary>
    Lifted = 3,
}
