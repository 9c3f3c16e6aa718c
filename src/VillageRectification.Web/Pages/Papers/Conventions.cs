using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Papers;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Papers", nameof(Act.SeeCases));
}
