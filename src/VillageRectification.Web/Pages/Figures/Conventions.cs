using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Pages.Log;

namespace VillageRectification.Web.Pages.Figures;

internal static class Conventions
{
    public static void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Figures", nameof(Act.SeeCases));
}
