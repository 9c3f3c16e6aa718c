namespace VillageRectification.Domain.Screening;

/// <summary>What the township comes to of a village that it checked.</summary>
public enum ScreeningConclusion
{
    /// <summary>None of the situations holds.</summary>
    NothingHolds = 1,

    /// <summary>Something holds, and the village is not listed for a reason.</summary>
    NotListed = 2,

    Listed = 3,
}
