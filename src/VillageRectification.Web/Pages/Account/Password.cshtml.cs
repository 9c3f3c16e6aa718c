using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Startup;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Changing one's own password. Wrong tries of the old one count towards the lockout, as at the sign-in.</summary>
internal sealed class PasswordModel(SignInManager<Persisted> signIn) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        this.RequireValid(Input, new PasswordInput.Validator());
        var account = (await signIn.UserManager.GetUserAsync(User))!;
        var current = await signIn.CheckPasswordSignInAsync(account, Input.Current!, lockoutOnFailure: true);
        if (!current.Succeeded)
        {
            this.Refuse(nameof(Input.Current), current.IsLockedOut ? $"输错次数太多，请 {SecuritySetup.Lockout.TotalMinutes} 分钟后再试" : "原密码不对");
        }

        var changed = await signIn.UserManager.ChangePasswordAsync(account, Input.Current!, Input.New!);
        if (!changed.Succeeded)
        {
            this.Refuse(nameof(Input.New), changed.Errors.First().Description);
        }

        await signIn.RefreshSignInAsync(account);
        this.Say("密码已改好");
        return RedirectToPage();
    }
}
