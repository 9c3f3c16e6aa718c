namespace VillageRectification.Domain.Acceptance;

/// <summary>Somebody who is to inspect a village.</summary>
/// <param name="TiedUnit">The team, department or township of that village he belongs to or belonged to within the last 12 months; null if none.</param>
public sealed record Inspector(string Name, string? TiedUnit)
{
    /// <summary>His name is on no record of the county: nobody can say whether he is tied.</summary>
    public bool IsUnregistered { get; init; }

    /// <summary>Who sends him says that he goes all the same.</summary>
    public bool IsConfirmed { get; init; }
}
