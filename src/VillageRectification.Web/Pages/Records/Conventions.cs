using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Records;

internal sealed class Conventions : IPageConventions
{
    /// <summary>Whoever sees a case sees where its records come from; who writes them is said by their kind.</summary>
    public void Add(PageConventionCollection pages) => pages.AuthorizeFolder("/Records", nameof(Act.SeeCases));
}
