using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Authenticity;

internal sealed class Conventions : IPageConventions
{
    /// <summary>Whoever holds a printed copy may ask whether it is genuine; nothing of its content is shown.</summary>
    public void Add(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Authenticity");
}
