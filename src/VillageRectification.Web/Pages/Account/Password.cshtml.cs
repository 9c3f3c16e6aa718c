using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Changing one's own password, and signing out everywhere. Wrong tries of the old one count as at the sign-in.</summary>
internal sealed class PasswordModel(AppDbContext db, CallerAccess access, AccountSignIn signIn, SignInTries tries) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        this.RequireValid(Input, new PasswordInput.Validator());
        var account = (await signIn.UserManager.GetUserAsync(User))!;
        var (name, who) = (account.NormalizedUserName!, tries.OfSignedIn(account));
        using var turn = await tries.TakeTurnAsync(name, who, ct);
        if (!turn.IsAcquired || tries.Left(name, who) <= 0)
        {
            this.Refuse(nameof(Input.Current), $"输错次数太多，请 {SignInTries.Lockout.TotalMinutes} 分钟后再试");
        }

        if (!await signIn.UserManager.CheckPasswordAsync(account, Input.Current!))
        {
            tries.Fail(name, who);
            this.Refuse(nameof(Input.Current), "原密码不对");
        }

        var changed = await signIn.UserManager.ChangePasswordAsync(account, Input.Current!, Input.New!);
        if (!changed.Succeeded)
        {
            this.Refuse(nameof(Input.New), changed.Errors.First().Description);
        }

        await db.EndSessionsAsync(account.Id, ct);
        await signIn.BeginAsync(account, isKept: false, ct);
        this.Say("密码已改好，在别处登录的都已退出");
        return Redirect(Links.Password());
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken ct)
    {
        await db.EndSessionsAsync(access.Current.AccountId, ct);
        await signIn.SignOutAsync();
        return Redirect(Links.SignIn());
    }
}
