using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>What an account's own row says of whom it is and what it reaches.</summary>
/// <param name="Villages">Of its own; those of its department come from that department's ties.</param>
public sealed record KnownAccount(Guid Id, string DisplayName, Role Role, string? ScopePrefix, Guid? DepartmentId, IReadOnlyList<string> Villages)
{
    /// <summary>Whose account it is; null when it does not say.</summary>
    public string? PersonName { get; init; }

    /// <summary>The department whose ties say what more it reaches; null when the row says it all.</summary>
    public Guid? Department => Role is Role.Admin || ScopePrefix is not null ? null : DepartmentId;

    /// <summary>Of whom it is looked whether he is still of his villages' teams; null where the row says it all.</summary>
    public string? Member => Role is Role.Team && Villages.Count > 0 ? PersonName : null;

    /// <summary>The digits of the city to which cases are submitted; null where the row says it all.</summary>
    public string? City => Role is Role.City ? ScopePrefix : null;

    /// <param name="assigned">The cases of its <see cref="Department"/>; of an account that has villages besides all cases of their villages.</param>
    /// <param name="left">Those whose team its <see cref="Member"/> has left.</param>
    /// <param name="submitted">The cases of its <see cref="City"/>.</param>
    public Caller Reaching(IReadOnlyCollection<ReachedCase> assigned, IReadOnlyList<string> left, IReadOnlyCollection<ReachedCase> submitted) => new(
        Id,
        Role is Role.Admin ? AccessScope.Nothing
            : City is { } city ? AccessScope.Submitted(city, submitted)
            : ScopePrefix is { } prefix ? AccessScope.Prefix(prefix)
            : Department is not null && Villages.Count == 0 ? AccessScope.OfCases(assigned)
            : AccessScope.Villages([.. Villages.Except(left), .. assigned.Select(c => c.DivisionCode)]),
        Role,
        DisplayName)
    {
        PersonName = PersonName,
        DepartmentId = Department,
    };
}
