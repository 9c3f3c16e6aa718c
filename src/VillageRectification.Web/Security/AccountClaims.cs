using System.Security.Claims;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>What a page may ask the signed-in user.</summary>
internal static class AccountClaims
{
    public const string DisplayNameClaim = "display_name";

    public static Role? Role(this ClaimsPrincipal user) =>
        Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    public static string DisplayName(this ClaimsPrincipal user) => user.FindFirstValue(DisplayNameClaim) ?? "";

    /// <summary>Whether the user's role may do it; for showing or leaving out a button, never instead of the policy.</summary>
    public static bool May(this ClaimsPrincipal user, Act act) => user.Role() is { } role && role.May(act);

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Guid AccountId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : throw new InvalidOperationException("Nobody is signed in.");
}
