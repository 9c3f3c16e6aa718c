using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Account;

/// <summary>
/// What was typed into a form whose session had expired, to be copied: without a script nothing else would keep it. Nothing of it is stored
/// or done. The token of the form was the expired session's, so where it comes from is asked of the browser instead.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class TypedModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<TypedField> Texts { get; private set; } = [];

    /// <summary>For the fields of the form that signs in; filled in there.</summary>
    public string? UserName { get; init; }

    /// <inheritdoc cref="UserName"/>
    public string? Password { get; init; }

    private string Way => Links.SignIn(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null);

    public IActionResult OnGet() => Redirect(Way);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Texts = TypedText.IsOfThisSite(Request) ? await TypedText.OfAsync(Request, ct) : [];
        return Texts.Any(t => t.IsTyped) ? Page() : Redirect(Way);
    }
}
