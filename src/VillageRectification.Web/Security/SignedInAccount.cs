using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

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
            && context.Principal.FindFirstValue(stampType) is { } stamp && context.Principal.FindFirstValue(Session.Claim) is { } session
            && !services.GetRequiredService<EndedSessions>().Has(session))
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.HttpContext.RequestAborted);
            if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<NeedsNoCallerAttribute>() is not null)
            {
                // Who leaves, or reads what is wrong, does not wait for a database that is silent.
                limit.CancelAfter(TimeSpan.FromSeconds(1));
            }

            try
            {
                found = await BecomeAsync(services, id, stamp, session, limit.Token);
            }
            catch (Exception error) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
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
            await SeenAsync(services, id, found.Session, now, ct);
        }

        var (kept, today) = (services.GetRequiredService<KeptReach>(), services.GetRequiredService<WorkCalendar>().Today);
        services.GetRequiredService<CallerAccess>().Become(await kept.OfAsync(services.GetRequiredService<AppDbContext>(), found, today, ct), found.State);
        return found;
    }

    // A request that may well only read does not fail, nor wait, for it: while nothing can be written a later one does it.
    private static async Task SeenAsync(IServiceProvider services, Guid id, Session session, DateTime now, CancellationToken ct)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.WaitUpTo(TimeSpan.FromSeconds(1));
        try
        {
            await db.SeenAsync(id, session, now, ct);
        }
        catch (Exception error) when (DatabaseTroubles.Of(error) is { } trouble)
        {
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignedInAccount))
                .LogWarning("The database is in trouble ({Trouble}): that a session was seen is not written down", trouble);
        }
    }
}
