using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using VillageRectification.Web.Startup;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Signs out on a post; whoever only opens the address is led to signing in, or on to the start.</summary>
[NeedsNoCaller]
internal sealed class SignOutModel(SignInManager<Persisted> signIn) : PageModel
{
    public IActionResult OnGet() => Redirect(Links.SignIn());

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect(Links.SignIn());
    }
}
