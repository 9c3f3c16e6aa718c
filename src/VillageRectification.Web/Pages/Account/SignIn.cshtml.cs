using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Account;

/// <summary>The fields are called UserName and Password, as password managers know them.</summary>
internal sealed class SignInModel(
    AccountSignIn signIn, SignInTries tries, PublicPassword publicPassword, CallerAccess access, ILogger<SignInModel> log) : PageModel
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool Keep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => access.Current.Role is { } role ? Redirect(RoleNavigation.StartOf(role)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Require(nameof(UserName), UserName, "请填账号");
        Require(nameof(Password), Password, "请填密码");
        if (!ModelState.IsValid)
        {
            return Refuse();
        }

        // Nobody has a name that long; it is not worth remembering.
        if (UserName!.Length > Persisted.UserNameMaxLength || Password!.Length > PasswordRules.Longest)
        {
            return Refuse(WrongOrLocked(SignInTries.Most - 1));
        }

        var name = signIn.UserManager.NormalizeName(UserName)!;
        var who = tries.Of(await signIn.UserManager.Users.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, ct));
        using var turn = await tries.TakeTurnAsync(name, who, ct);
        if (!turn.IsAcquired)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        // Within the turn: a sign-in before may have hashed the password anew, and with it ended what was known of the account.
        var account = await signIn.UserManager.FindByNameAsync(UserName!);

        if (!await IsRightAsync(account, name, who))
        {
            return Refuse(tries.IsClosedToStrangers(name, who) ? Closed : WrongOrLocked(tries.Left(name, who)));
        }

        tries.Forget(name, who);
        await signIn.BeginAsync(account!, Keep, ct);
        return Redirect(Url.IsLocalUrl(ReturnUrl) ? Escaped(ReturnUrl!) : RoleNavigation.StartOf(account!.Role));
    }

    // Whatever is wrong takes as long and counts alike: no such name, no such password, a disabled account, one that guessed too often.
    private async Task<bool> IsRightAsync(Persisted? account, string name, Guesser who)
    {
        var isOpen = account is not null && await signIn.CanSignInAsync(account) && tries.Left(name, who) > 0 && !publicPassword.Is(Password);
        if (!isOpen)
        {
            tries.HashAnyway(Password!);
        }
        else if (await signIn.UserManager.CheckPasswordAsync(account!, Password!))
        {
            return true;
        }

        var left = tries.Left(name, who) > 0 ? tries.Fail(name, who) : 0;
        log.LogWarning("A sign-in from {Client} failed: account {AccountId}, {Left} tries left", tries.Client, account?.Id, left);
        if (left == 0)
        {
            log.LogWarning(
                "{Who} locked out of account {AccountId} for up to {Minutes} minutes",
                tries.IsClosedToStrangers(name, who) ? "All who never signed in with it are" : $"The client {tries.Client} is",
                account?.Id, SignInTries.Lockout.TotalMinutes);
        }

        return false;
    }

    // A header holds no Chinese; an address that was escaped already stays as it is.
    private static string Escaped(string local) => string.Concat(local.Select(c => char.IsAscii(c) ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    private static string Closed =>
        $"这个账号在没有登录过的设备上输错的次数太多，请 {SignInTries.Lockout.TotalMinutes} 分钟后再试。登录过的设备不受影响；急用请联系系统管理员。";

    private static string WrongOrLocked(int left) => left > 0
        ? $"账号或密码不对。再错 {left} 次，锁定 {SignInTries.Lockout.TotalMinutes} 分钟。"
        : $"输错 {SignInTries.Most} 次，这台设备上已锁定。请 {SignInTries.Lockout.TotalMinutes} 分钟后再试，或联系系统管理员。";

    private void Require(string field, string? value, string message)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, message);
        }
    }

    private PageResult Refuse(string? message = null)
    {
        if (message is not null)
        {
            ModelState.AddModelError("", message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
