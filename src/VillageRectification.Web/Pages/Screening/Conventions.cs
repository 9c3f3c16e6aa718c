using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Screening;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Screening", nameof(Act.SeeScreening));
        pages.AuthorizePage("/Screening/Many", nameof(Act.ScreenVillages));
        pages.AuthorizePage("/Screening/Check", nameof(Act.ScreenVillages));
        pages.AuthorizePage("/Screening/Joint", nameof(Act.ReviewScreening));
    }
}
