using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Account;

internal sealed class Conventions : IPageConventions
{
    /// <summary>Signing in and out, and what was typed before, is for everybody, the rest for whoever is signed in.</summary>
    public void Add(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Account/SignIn");
        pages.AllowAnonymousToPage("/Account/SignOut");
        pages.AllowAnonymousToPage("/Account/Typed");
    }
}
