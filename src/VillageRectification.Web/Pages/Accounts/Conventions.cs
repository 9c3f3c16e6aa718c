using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Accounts;

internal static class Conventions
{
    public static void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Accounts", nameof(Act.ManageAccounts));
}
