using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Errors;

internal static class Conventions
{
    /// <summary>Whoever is refused may read why.</summary>
    public static void Add(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Errors");
}
