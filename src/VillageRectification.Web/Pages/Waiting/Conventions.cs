using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages.Waiting;

internal sealed class Conventions : IPageConventions
{
    /// <summary>A shell without any content: what it shows is on the device, for the account that is signed in there. So the device may keep it.</summary>
    public void Add(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Waiting");
}
