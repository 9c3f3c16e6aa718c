using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>What records say of an account's reach on a day.</summary>
/// <param name="Assigned">The cases of its department; of an account that has villages besides all cases of their villages.</param>
/// <param name="Left">The villages, by code, whose team its person has left.</param>
/// <param name="Submitted">The cases that are submitted to its city.</param>
public sealed record RecordedReach(IReadOnlyCollection<ReachedCase> Assigned, IReadOnlyCollection<string> Left, IReadOnlyCollection<ReachedCase> Submitted)
{
    public static RecordedReach None { get; } = new([], [], []);

    /// <summary>Of what is kept.</summary>
    public int Size => 1 + Assigned.Count + Left.Count + Submitted.Count;
}
