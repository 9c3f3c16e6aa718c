using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>An account as it is changed.</summary>
internal sealed record EditInput : AccountInput
{
    /// <summary>Identity's concurrency stamp, as the page was opened with it.</summary>
    public string? Version { get; init; }

    public static EditInput Of(Persisted account) => new()
    {
        DisplayName = account.DisplayName,
        Role = account.Role,
        Scope = account.ScopePrefix,
        Villages = string.Join('\n', account.Villages.Select(v => v.VillageCode).Order(StringComparer.Ordinal)),
        DepartmentId = account.DepartmentId,
        Version = account.ConcurrencyStamp,
    };
}
