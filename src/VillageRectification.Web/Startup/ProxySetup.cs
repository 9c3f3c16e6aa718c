using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace VillageRectification.Web.Startup;

internal static class ProxySetup
{
    /// <summary>
    /// Behind a reverse proxy that ends TLS the request looks like plain HTTP from one address. What this machine itself and
    /// the proxies named in <c>Proxy:Known</c> say of scheme and client is believed; what anybody else says is not.
    /// </summary>
    /// <exception cref="FormatException">Not an IP address.</exception>
    public static WebApplicationBuilder AddProxies(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor;
            var known = builder.Configuration["Proxy:Known"] ?? "";
            foreach (var address in known.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                options.KnownProxies.Add(IPAddress.Parse(address));
            }
        });
        return builder;
    }
}
