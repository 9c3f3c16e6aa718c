namespace VillageRectification.Domain.Organisation;

/// <summary>What is made public (公开).</summary>
public enum DisclosureKind
{
    /// <summary>村务.</summary>
    Affairs = 1,

    /// <summary>财务.</summary>
    Finance = 2,

    /// <summary>党务.</summary>
    Party = 3,
}
