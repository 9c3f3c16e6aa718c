using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Api;

/// <summary>What an interface for other programs refuses is a problem with a Chinese title and every reason; it is no fault, and not logged as one.</summary>
internal static class ApiRefusals
{
    public static IApplicationBuilder UseApiRefusals(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            // The pages of the status tell what is to be told.
            context.Response.StatusCode = unreadable.StatusCode;
        }
        catch (Exception exception) when (!context.Response.HasStarted && Refused.Of(exception) is { } refused)
        {
            await TypedResults.Problem(statusCode: refused.Status, title: refused.Title, extensions: Extensions(refused, context)).ExecuteAsync(context);
        }
    });

    private static Dictionary<string, object?> Extensions(Refused refused, HttpContext context) =>
        new() { ["reasons"] = refused.Reasons, ["traceId"] = context.TraceIdentifier };
}
