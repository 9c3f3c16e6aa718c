using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Departments;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Departments", nameof(Act.AssignLiaison));
}
