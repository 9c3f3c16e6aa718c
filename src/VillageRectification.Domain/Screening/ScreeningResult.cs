namespace VillageRectification.Domain.Screening;

/// <summary>How a village stands in the screening: each is in exactly one.</summary>
public enum ScreeningResult
{
    /// <summary>The township has not checked it.</summary>
    Unchecked = 1,

    /// <summary>The departments found otherwise than the township concluded; it has to look again.</summary>
    Undecided = 2,

    NothingHolds = 3,

    NotListed = 4,

    Listed = 5,
}
