using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Pages.Log;

namespace VillageRectification.Web.Pages.Rules;

internal static class Conventions
{
    public static void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Rules", nameof(Act.SeeRules));
}
