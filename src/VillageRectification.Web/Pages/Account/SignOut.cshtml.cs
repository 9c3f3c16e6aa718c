using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Signs out on a post; whoever only opens the address is led to signing in, or on to the start.</summary>
[NeedsNoCaller]
internal sealed class SignOutModel(AccountSignIn signIn, ILogger<SignOutModel> log) : PageModel
{
    public IActionResult OnGet() => Redirect(Links.SignIn());

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            await signIn.EndAsync(ct);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The browser forgets its cookie all the same; the session itself ends by its limits.
            log.LogError(error, "A session could not be ended on the server");
        }

        return Redirect(Links.SignIn());
    }
}
