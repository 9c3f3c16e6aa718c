using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Log;

internal sealed class Conventions : IPageConventions
{
    /// <summary>The page lies at /log; of a known village at its own address.</summary>
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Log", nameof(Act.LogProgress));
        pages.AddPageRoute("/Log/Index", "/cases/{id:guid}/log");
    }
}
