using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Which accounts have signed in on this browser before, in a protected cookie: whoever has it is counted by himself when he mistypes, whatever
/// others send under his name. It opens nothing, and a new password ends it.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection, CookieSecurePolicy secure)
{
    public const string Cookie = "vr-known";

    // An office computer has several users.
    private const int Most = 8;

    private const char Between = ' ';
    private const char Next = '|';

    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector(typeof(KnownDevices).FullName!);

    /// <summary>What the browser is counted by under that account; null where it has not signed in with it. Takes as long without an account.</summary>
    public string? Of(HttpContext http, Account? account) =>
        Read(http).FirstOrDefault(d => account is not null && d.AccountId == account.Id && d.Stamp == account.SecurityStamp)?.Id;

    public void Remember(HttpContext http, Account account)
    {
        var before = Read(http);
        var id = before.FirstOrDefault(d => d.AccountId == account.Id)?.Id ?? Guid.CreateVersion7().ToString("N");
        var now = before.Where(d => d.AccountId != account.Id).Prepend(new(account.Id, account.SecurityStamp ?? "", id)).Take(Most);
        var text = string.Join(Next, now.Select(d => string.Join(Between, d.AccountId, d.Stamp, d.Id)));
        http.Response.Cookies.Append(Cookie, _protector.Protect(text), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = secure is CookieSecurePolicy.Always || http.Request.IsHttps,
            MaxAge = Kept,
            IsEssential = true,
        });
    }

    private IReadOnlyList<Device> Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } cookie)
        {
            return [];
        }

        try
        {
            return
            [
                .. _protector.Unprotect(cookie).Split(Next).Select(d => d.Split(Between))
                    .Select(d => d is [var account, var stamp, var id] && Guid.TryParse(account, out var known) ? new Device(known, stamp, id) : null)
                    .OfType<Device>(),
            ];
        }
        catch (CryptographicException)
        {
            // Made up, or protected by a key that is gone: a browser that nobody knows.
            return [];
        }
    }

    private sealed record Device(Guid AccountId, string Stamp, string Id);
}
