using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What no page should have to think of: a method that the page does not answer is 405, and control characters, which no keyboard types
/// and PostgreSQL does not store, are 400.
/// </summary>
internal sealed class SoundRequestFilter : IAsyncResourceFilter, IPageFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var typed = request.HasFormContentType ? (await request.ReadFormAsync(context.HttpContext.RequestAborted)).SelectMany(f => f.Value) : [];
        if (request.Query.SelectMany(q => q.Value).Concat(typed).Any(HasControl))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        await next();
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        // The page that tells of an error is shown for whatever method went wrong.
        var tellsOfAnError = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (context.HandlerMethod is null && !tellsOfAnError && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool HasControl(string? text) => text is not null && text.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t'));
}
