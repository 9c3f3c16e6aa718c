using System.Security.Cryptography;
using Serilog.Context;

namespace VillageRectification.Web.Startup;

/// <summary>Gives each request a short number (7f3a-20c1) that a user can read out: footer, error page, response header and log have the same.</summary>
internal static class CorrelationId
{
    public const string Header = "X-Correlation-Id";

    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var bytes = RandomNumberGenerator.GetHexString(8, lowercase: true);
        context.TraceIdentifier = $"{bytes[..4]}-{bytes[4..]}";
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        using (LogContext.PushProperty("CorrelationId", context.TraceIdentifier))
        {
            await next(context);
        }
    });
}
