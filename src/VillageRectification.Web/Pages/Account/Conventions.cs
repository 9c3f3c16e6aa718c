using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Account;

internal sealed class Conventions : IPageConventions
{
    /// <summary>Signing in and out is for everybody, the rest for whoever is signed in.</summary>
    public void Add(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Account/SignIn");
        pages.AllowAnonymousToPage("/Account/SignOut");
    }
}
