using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Every way in that the program has: each endpoint, and of a page each handler.</summary>
/// <param name="Method">GET or POST; * where the endpoint takes any.</param>
/// <param name="Route">As the program states it, with its constraints; in small letters.</param>
/// <param name="Name">Of a page's handler; null for the unnamed one.</param>
public sealed record Handler(string Method, string Route, string? Name, CompiledPageActionDescriptor? Page, HandlerMethodDescriptor? Code)
{
    public string Key => $"{Method} {Route}{(Name is null ? "" : $" {Name}")}";

    /// <summary>Client files are one entry: they are many, they are open to all, and their names are in no table.</summary>
    public const string Assets = "GET client files";

    public static async Task<IReadOnlyList<Handler>> AllAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        List<Handler> all = [];
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant();
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await loader.LoadAsync(descriptor, EndpointMetadataCollection.Empty);
                // A page without a method for it still shows itself.
                all.AddRange(page.HandlerMethods.Any(h => h.HttpMethod is "Get") ? [] : [new("GET", route, null, page, null)]);
                all.AddRange(page.HandlerMethods.Select(h => new Handler(h.HttpMethod.ToUpperInvariant(), route, h.Name, page, h)));
            }
            else if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                all.Add(new("GET", "client files", null, null, null));
            }
            else
            {
                var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"];
                all.AddRange(methods.Select(m => new Handler(m, route, null, null, null)));
            }
        }

        return [.. all.DistinctBy(h => h.Key).OrderBy(h => h.Key, StringComparer.Ordinal)];
    }
}
