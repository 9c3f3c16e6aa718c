namespace VillageRectification.Domain.Cases;

/// <summary>Whether a case takes part (状态).</summary>
public enum Standing
{
    Active = 1,

    /// <summary>中止. Stays in every figure.</summary>
    Suspended = 2,

    /// <summary>移出. Leaves every figure from that day.</summary>
    Removed = 3,
}
