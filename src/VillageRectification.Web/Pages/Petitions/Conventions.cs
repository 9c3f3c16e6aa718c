using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Petitions;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Petitions", nameof(Act.KeepVillage));
}
