using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Import;

internal static class Conventions
{
    public static void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Import", nameof(Act.ImportLedger));
}
