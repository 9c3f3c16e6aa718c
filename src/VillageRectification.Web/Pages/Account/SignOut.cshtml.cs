using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Signs out on a post; whoever only opens the address is led to signing in, or on to the start.</summary>
[NeedsNoCaller]
internal sealed class SignOutModel(AccountSignIn signIn) : PageModel
{
    public IActionResult OnGet() => Redirect(Links.SignIn());

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await signIn.EndAsync(ct))
        {
            this.Say("这台设备已退出。数据库现在不能写，这次登录等能写时才在数据库里注销；在公用电脑上请关闭浏览器。");
        }

        return Redirect(Links.SignIn());
    }
}
