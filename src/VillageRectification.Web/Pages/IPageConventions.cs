using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace VillageRectification.Web.Pages;

/// <summary>What a folder of pages states of itself: which act opens it, other addresses. Found by being there.</summary>
internal interface IPageConventions
{
    void Add(PageConventionCollection pages);
}
