using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;

namespace VillageRectification.Web.Startup;

internal static class LoggingSetup
{
    private const long FileSize = 50 * 1024 * 1024;

    /// <summary>The first stage: what goes wrong before the configuration is read is still seen.</summary>
    public static void Begin() => Log.Logger = new LoggerConfiguration()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
        .CreateBootstrapLogger();

    /// <summary>The second: console for the one who starts it, a JSON line an event in the data folder. Levels are in the settings.</summary>
    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder, DataFolder data)
    {
        // The host's logger is its own: several hosts in one process (tests) would freeze a shared one under each other.
        builder.Services.AddSerilog(preserveStaticLogger: true, configureLogger: (services, log) => log
            .ReadFrom.Configuration(builder.Configuration)
            .ReadFrom.Services(services)
            .Enrich.FromLogContext()
            // Said in one line by Program: the host would add the whole stack, and that its jobs did not come to anything.
            .Filter.ByExcluding(e => e.Exception is IOException { InnerException: AddressInUseException })
            .Filter.ByExcluding(e => e.Exception is OperationCanceledException && Matching.FromSource("Microsoft.Extensions.Hosting.Internal.Host")(e))
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(new CompactJsonFormatter(), data[Path.Combine("logs", "app-.jsonl")],
                rollingInterval: RollingInterval.Day, fileSizeLimitBytes: FileSize, rollOnFileSizeLimit: true, retainedFileCountLimit: 31, shared: true));
        return builder;
    }

    /// <summary>One line a request, without its query: addresses may carry names that somebody searched for. A refusal is no error.</summary>
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.GetLevel = LevelOf;
    });

    private static LogEventLevel LevelOf(HttpContext context, double elapsed, Exception? exception) => context.Response.StatusCode switch
    {
        >= StatusCodes.Status500InternalServerError => LogEventLevel.Error,
        _ when context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) => LogEventLevel.Debug,
        _ => LogEventLevel.Information,
    };
}
