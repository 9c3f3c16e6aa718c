using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using VillageRectification.Web.Startup;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Account;

/// <summary>The fields are called UserName and Password, as password managers know them.</summary>
internal sealed class SignInModel(SignInManager<Persisted> signIn, UnknownNames unknownNames, CallerAccess access) : PageModel
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

    public async Task<IActionResult> OnPostAsync()
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
            return Refuse(WrongOrLocked(SecuritySetup.WrongTries - 1));
        }

        var account = await signIn.UserManager.FindByNameAsync(UserName!);
        if (account is null || !await signIn.CanSignInAsync(account))
        {
            return Refuse(WrongOrLocked(unknownNames.Fail(signIn.UserManager.NormalizeName(UserName!)!, Password!)));
        }

        var checkedPassword = await signIn.CheckPasswordSignInAsync(account, Password!, lockoutOnFailure: true);
        if (!checkedPassword.Succeeded)
        {
            return Refuse(WrongOrLocked(checkedPassword.IsLockedOut ? 0 : SecuritySetup.WrongTries - account.AccessFailedCount));
        }

        await signIn.SignInAsync(account, new AuthenticationProperties
        {
            IsPersistent = Keep,
            ExpiresUtc = Keep ? signIn.Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() + SecuritySetup.KeptSignIn : null,
        });
        return Redirect(Url.IsLocalUrl(ReturnUrl) ? Escaped(ReturnUrl!) : RoleNavigation.StartOf(account.Role));
    }

    // A header holds no Chinese; an address that was escaped already stays as it is.
    private static string Escaped(string local) => string.Concat(local.Select(c => char.IsAscii(c) ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    private static string WrongOrLocked(int left) => left > 0
        ? $"账号或密码不对。再错 {left} 次，账号锁定 {SecuritySetup.Lockout.TotalMinutes} 分钟。"
        : $"输错 {SecuritySetup.WrongTries} 次，账号已锁定。请 {SecuritySetup.Lockout.TotalMinutes} 分钟后再试，或联系系统管理员。";

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
