using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Reads the account behind a cookie anew for each request: a disabled one, or one whose password was changed elsewhere, is signed out at
/// once; role, name and reach are today's, not those of the day of signing in.
/// </summary>
internal static class SignedInAccount
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<AppDbContext>();
        var stampType = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var ct = context.HttpContext.RequestAborted;
        var account = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await db.Users.Where(a => a.Id == id && !a.IsDisabled).Select(a => new { a.Role, a.DisplayName, a.SecurityStamp }).SingleOrDefaultAsync(ct)
            : null;
        if (account is null || account.SecurityStamp != context.Principal!.FindFirstValue(stampType))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.Role, account.Role.ToString()), new(AccountClaims.DisplayNameClaim, account.DisplayName)]);
        context.Principal!.AddIdentity(identity);
        services.GetRequiredService<CallerAccess>().Become(await db.CallerOfAsync(id, ct));
    }
}
