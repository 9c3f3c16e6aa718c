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

    /// <summary>No record has to be asked what it reaches.</summary>
    public bool SaysItAll => Department is null && Member is null && City is null;

    public Caller Reaching(RecordedReach reach) => new(
        Id,
        Role is Role.Admin ? AccessScope.Nothing
            : City is { } city ? AccessScope.Submitted(city, reach.Submitted)
            : ScopePrefix is { } prefix ? AccessScope.Prefix(prefix)
            : Department is not null ? AccessScope.OfCases(reach.Assigned)
            : AccessScope.Villages(Villages.Except(reach.Left)),
        Role,
        DisplayName)
    {
        PersonName = PersonName,
        DepartmentId = Department,
    };
}
