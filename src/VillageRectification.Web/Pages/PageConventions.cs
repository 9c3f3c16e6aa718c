using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages;

/// <summary>Each folder states which act opens it; a page that nobody names is open to whoever is signed in.</summary>
internal static class PageConventions
{
    public static void Add(PageConventionCollection pages)
    {
        Account.Conventions.Add(pages);
        Accounts.Conventions.Add(pages);
        Bulletins.Conventions.Add(pages);
        Cases.Conventions.Add(pages);
        Errors.Conventions.Add(pages);
        Figures.Conventions.Add(pages);
        Import.Conventions.Add(pages);
        Log.Conventions.Add(pages);
        Rules.Conventions.Add(pages);
    }
}
