using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Errors;

internal sealed class Conventions : IPageConventions
{
    /// <summary>Whoever is refused may read why.</summary>
    public void Add(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Errors");
}
