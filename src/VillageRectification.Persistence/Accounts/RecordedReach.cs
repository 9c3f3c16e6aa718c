using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>What records say of an account's reach on a day.</summary>
/// <param name="Assigned">Of an account of a department: the cases that the department is tied to, and every case of the account's own villages.</param>
/// <param name="Left">The villages, by code, whose team its person has left.</param>
/// <param name="Submitted">The cases that are submitted to its city.</param>
public sealed record RecordedReach(IReadOnlyCollection<ReachedCase> Assigned, IReadOnlyCollection<string> Left, IReadOnlyCollection<ReachedCase> Submitted)
{
    public static RecordedReach None { get; } = new([], [], []);

    /// <summary>Of what is kept.</summary>
    public int Size => 1 + Assigned.Count + Left.Count + Submitted.Count;
}
