using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// The cookie only says which account it is; who that is is read anew for each request: a disabled account, or one whose password was
/// changed elsewhere, is signed out at once; role, name and reach are today's, not those of the day of signing in.
/// </summary>
internal static class SignedInAccount
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampType = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var caller = Caller.Nobody;
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && context.Principal.FindFirstValue(stampType) is { } stamp)
        {
            try
            {
                caller = await services.GetRequiredService<AppDbContext>().CallerOfAsync(id, context.HttpContext.RequestAborted, stamp);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                context.HttpContext.Features.Set(new CallerFault(ExceptionDispatchInfo.Capture(error)));
                return;
            }
        }

        if (caller == Caller.Nobody)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        services.GetRequiredService<CallerAccess>().Become(caller);
    }
}
