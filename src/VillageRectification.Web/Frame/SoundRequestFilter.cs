using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What no page should have to think of: a method that the page does not answer is 405; an address with what no keyboard types, and
/// PostgreSQL does not store, is 400; a part of the address that is blank names nothing: 404. Of what is typed into a form
/// <see cref="SoundTextBinder"/> takes care.
/// </summary>
internal sealed class SoundRequestFilter : IResourceFilter, IPageFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (TellsOfAnError(context.HttpContext))
        {
            return;
        }

        var parts = context.RouteData.Values.Values.OfType<string>().ToList();
        if (context.HttpContext.Request.Query.SelectMany(q => q.Value.Append(q.Key)).Concat(parts).OfType<string>().Any(t => !SoundText.IsStorable(t)))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
        else if (parts.Any(string.IsNullOrWhiteSpace))
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !TellsOfAnError(context.HttpContext) && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.HttpContext.Response.Headers.Allow = PageMethods.Readable;
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    // The page that tells of an error is shown for whatever method and address went wrong.
    private static bool TellsOfAnError(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
