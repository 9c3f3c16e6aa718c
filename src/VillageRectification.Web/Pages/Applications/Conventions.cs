using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Applications;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Applications", nameof(Act.SeeCases));
        pages.AuthorizePage("/Applications/All", nameof(Act.KeepVillage));
    }
}
