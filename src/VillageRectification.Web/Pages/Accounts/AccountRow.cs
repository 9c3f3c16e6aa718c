using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed record AccountRow(
    Guid Id, string UserName, string DisplayName, Role Role, string? ScopePrefix, int Villages, string? Department, bool IsDisabled);
