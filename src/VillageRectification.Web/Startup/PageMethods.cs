using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace VillageRectification.Web.Startup;

/// <summary>
/// A page is read and sent forms, nothing else. Whoever asks for another method hears so (405) before he is asked for a token that no
/// form has given him.
/// </summary>
internal static class PageMethods
{
    public const string Readable = "GET, HEAD";

    private const string All = Readable + ", POST";

    public static IApplicationBuilder UsePageMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method)
            || context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null
            // The page that tells of an error is shown for whatever method went wrong.
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = All;
        return Task.CompletedTask;
    });
}
