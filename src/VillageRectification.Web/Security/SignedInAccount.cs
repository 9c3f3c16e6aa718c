using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// The cookie only says which account it is; who that is is read anew for each request: a disabled account, or one whose password was
/// changed elsewhere, is signed out at once, as is a session that ended or is over; role, name and reach are today's, not those of the day of signing in.
/// </summary>
internal static class SignedInAccount
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampType = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        SignedIn? found = null;
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && context.Principal.FindFirstValue(stampType) is { } stamp && context.Principal.FindFirstValue(Session.Claim) is { } session)
        {
            try
            {
                found = await BecomeAsync(services, id, stamp, session, context.HttpContext.RequestAborted);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                context.HttpContext.Features.Set(new CallerFault(ExceptionDispatchInfo.Capture(error)));
                return;
            }
        }

        if (found is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    private static async Task<SignedIn?> BecomeAsync(IServiceProvider services, Guid id, string stamp, string sessionId, CancellationToken ct)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (await services.GetRequiredService<SignedInQuery>().FindAsync(id, stamp, sessionId, ct) is not { } found || found.Session.IsOver(now))
        {
            return null;
        }

        if (now - found.Session.SeenAt >= Session.Grain)
        {
            await services.GetRequiredService<AppDbContext>().SeenAsync(id, found.Session, now, ct);
        }

        var (account, access) = (found.Account, services.GetRequiredService<CallerAccess>());
        if (account.Department is { } department)
        {
            access.Become(account.Reaching(await services.GetRequiredService<AppDbContext>().AssignedToAsync(department, ct)));
        }
        else
        {
            access.Become(account.Reaching([]), found.State);
        }

        return found;
    }
}
