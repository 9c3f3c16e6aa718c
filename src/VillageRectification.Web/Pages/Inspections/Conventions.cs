using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Inspections;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Inspections", nameof(Act.SeeInspections));
        pages.AuthorizePage("/Inspections/Sheet", nameof(Act.AssignInspectors));
    }
}
