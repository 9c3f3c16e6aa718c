namespace VillageRectification.Domain.Acceptance;

/// <summary>How a village came into a sample.</summary>
public enum SamplePick
{
    /// <summary>按风险选定.</summary>
    ByRisk = 1,

    /// <summary>抽签抽中.</summary>
    ByLot = 2,
}
