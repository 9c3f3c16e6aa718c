using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Account;

internal static class Conventions
{
    /// <summary>Signing in and out is for everybody, the rest for whoever is signed in.</summary>
    public static void Add(PageConventionCollection pages)
    {
        pages.AllowAnonymousToPage("/Account/SignIn");
        pages.AllowAnonymousToPage("/Account/SignOut");
    }
}
