using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>For every page that changes rules: finds the campaign of its address, or answers 404.</summary>
internal sealed class RuledCampaignFilter(RuledCampaign rules) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is IRulePage page
            && !await rules.FindAsync(Guid.Parse((string)context.RouteData.Values["id"]!), page, context.HttpContext.RequestAborted))
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
