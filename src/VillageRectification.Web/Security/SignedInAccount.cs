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
/// changed elsewhere, is signed out at once, as is a session that ended or is over; role, name and reach are today's, not those of the day of signing in.
/// </summary>
internal static class SignedInAccount
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampType = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var caller = Caller.Nobody;
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && context.Principal.FindFirstValue(stampType) is { } stamp && context.Principal.FindFirstValue(Session.Claim) is { } session)
        {
            try
            {
                caller = await CallerAsync(services, id, stamp, session, context.HttpContext.RequestAborted);
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

    private static async Task<Caller> CallerAsync(IServiceProvider services, Guid id, string stamp, string sessionId, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (await db.SignedInAsync(id, stamp, sessionId, ct) is not var (caller, session) || session.IsOver(now))
        {
            return Caller.Nobody;
        }

        if (now - session.SeenAt >= Session.Grain)
        {
            await db.SeenAsync(id, session, now, ct);
        }

        return caller;
    }
}
