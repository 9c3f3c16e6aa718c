using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Presence;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Presence", nameof(Act.SeeCases));
        pages.AuthorizePage("/Presence/Month", nameof(Act.WriteTeamDays));
        pages.AuthorizePage("/Presence/Teams", nameof(Act.WriteTeamDays));
    }
}
