using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Accounts;

/// <param name="Villages">Twelve-digit codes.</param>
internal sealed record AccountRow(
    Guid Id, string UserName, string DisplayName, string? PersonName, Role Role, string? ScopePrefix, IReadOnlyList<string> Villages, string? Department,
    bool IsDisabled);
