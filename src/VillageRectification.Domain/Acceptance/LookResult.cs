namespace VillageRectification.Domain.Acceptance;

/// <summary>What a monthly look found.</summary>
public enum LookResult
{
    /// <summary>稳定.</summary>
    Steady = 1,

    /// <summary>有苗头.</summary>
    Signs = 2,
}
