using System.Data.Common;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>Signing in, refused to disabled and built-in accounts.</summary>
internal sealed class AccountSignIn(
    UserManager<Account> users, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation,
    AppDbContext db, EndedSessions ended, KnownDevices devices, TimeProvider clock)
    : SignInManager<Account>(users, http, claims, options, log, schemes, confirmation)
{
    public override Task<bool> CanSignInAsync(Account user) => Task.FromResult(!user.IsDisabled && !user.IsBuiltIn);

    /// <summary>Begins a session and gives the browser its cookie, and the one by which it is known from now on.</summary>
    public async Task BeginAsync(Account account, bool isKept, CancellationToken ct)
    {
        var session = Session.Begin(isKept, clock.GetUtcNow().UtcDateTime);
        await db.BeginSessionAsync(account.Id, session, ct);
        await SignInWithClaimsAsync(
            account,
            new AuthenticationProperties { IsPersistent = isKept, ExpiresUtc = new DateTimeOffset(session.EndsAt, TimeSpan.Zero) },
            [new Claim(Session.Claim, session.Id)]);
        devices.Remember(Context, account);
    }

    /// <summary>
    /// Ends the session of this browser; its cookie, wherever it was copied to, is worth nothing from now on. False where the database could not
    /// be told yet: until then only this instance knows.
    /// </summary>
    public async Task<bool> EndAsync(CancellationToken ct)
    {
        await SignOutAsync();
        if (!Guid.TryParse(Context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) || Context.User.FindFirstValue(Session.Claim) is not { } session)
        {
            return true;
        }

        try
        {
            // Who leaves does not wait.
            db.WaitUpTo(TimeSpan.FromSeconds(1));
            await db.EndSessionAsync(id, session, ct);
            return true;
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            Logger.LogError(error, "A session could not be ended in the database yet");
            ended.Add(id, session);
            return false;
        }
    }
}
