using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Web.Tests.Site;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>
/// Every page states the act that its row in <see cref="AuthorizationTests.Doors"/> says, before anybody knocks: a page without a row, or
/// one that its folder's conventions leave to whoever is signed in, fails here without a request.
/// </summary>
public class PageAccessTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public void Every_page_states_its_act()
    {
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => (Route: "GET /" + e.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant(), Stated: StatedBy(e)))
            .ToList();
        string[] faults =
        [
            .. pages.Select(p => (p.Route, p.Stated, Expected: Expected(p.Route))).Where(p => p.Stated != p.Expected)
                .Select(p => $"{p.Route} states {p.Stated}, its row {p.Expected}"),
        ];

        Assert.True(faults.Length == 0, string.Join('\n', faults));
        Assert.True(pages.Count > 30, $"only {pages.Count} addresses of pages");
    }

    private static string Expected(string route) => !AuthorizationTests.Doors.TryGetValue(route, out var door) ? "is missing"
        : door.IsOpen ? "anyone" : (door.PageAct ?? door.Act)?.ToString() ?? "signed in";

    // The act of the page itself stands behind that of its folder, which everybody who has the page's act has too: the matrix knocks as each role.
    private static string StatedBy(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "anyone"
        : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).LastOrDefault(p => p is not null) ?? "signed in";
}
