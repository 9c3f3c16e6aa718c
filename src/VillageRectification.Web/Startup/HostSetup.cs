using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VillageRectification.Web.Startup;

internal static class HostSetup
{
    public const long LargestBody = 2 * 1024 * 1024;

    /// <summary>Limits, compression and health. A page that takes more than 2 MB says so with <see cref="Frame.LargestFormAttribute"/>.</summary>
    public static WebApplicationBuilder AddHost(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        UseDefaultAddress(builder);
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateScopes, o.ValidateOnBuild) = (true, true));
        builder.Services.Configure<HostOptions>(o =>
        {
            o.ShutdownTimeout = TimeSpan.FromSeconds(20);
            o.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;
        });
        builder.Services.AddProblemDetails();
        // Pages carry antiforgery tokens, but encrypted anew in each response, which is the known defence of compression under TLS.
        builder.Services.AddResponseCompression(o => o.EnableForHttps = true);
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("数据库").AddCheck<FolderHealth>("数据文件夹");
        return builder;
    }

    // Of the launch profile, whose own address would silently outdo the one that somebody names.
    private static void UseDefaultAddress(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Default:Address"] is { Length: > 0 } address
            && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls(address);
        }
    }

    /// <summary>live: the process answers. ready: the database does too, and both it and the data folder can be written.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous().ShortCircuit();
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync }).AllowAnonymous().ShortCircuit();
    }

    // What an operator reads, whoever asks: no path, and nothing in the words of the system.
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join('\n', report.Entries
            .Select(e => $"{e.Key}：{e.Value.Description ?? (e.Value.Status is HealthStatus.Healthy ? "正常" : "检查没有完成，详见日志")}")
            .Prepend(report.Status.ToString())));
    }
}
