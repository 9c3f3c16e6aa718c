using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Draws;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Draws", nameof(Act.SeeDraws));
}
