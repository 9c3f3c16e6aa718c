using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages;

/// <summary>Each folder states which act opens it; a page that nobody names is open to whoever is signed in.</summary>
internal static class PageConventions
{
    public static void Add(PageConventionCollection pages)
    {
        foreach (var folder in typeof(PageConventions).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IPageConventions))))
        {
            ((IPageConventions)Activator.CreateInstance(folder)!).Add(pages);
        }
    }
}
