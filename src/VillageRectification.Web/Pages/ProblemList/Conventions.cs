using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.ProblemList;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/ProblemList", nameof(Act.SeeCases));
}
