using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Plans;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Plans", nameof(Act.SeeCases));
        pages.AuthorizePage("/Plans/Adopt", nameof(Act.AdoptPlan));
        pages.AuthorizePage("/Plans/Withdraw", nameof(Act.AdoptPlan));
    }
}
