using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>Each address that <c>Links</c> makes leads to a page.</summary>
public class LinksTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const int Waiting = WaitingLedger.IdLength;

    public static TheoryData<string> Methods() => [.. All().Select(m => $"{m.Name}({m.GetParameters().Length})")];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_link_leads_to_a_page(string method)
    {
        var link = All().Single(m => $"{m.Name}({m.GetParameters().Length})" == method);
        var address = (string)link.Invoke(null, [.. link.GetParameters().Select(Sample)])!;

        Assert.Single(Routes(), r => Matches(r, address.Split('?', '#')[0]));
    }

    private static MethodInfo[] All() =>
        typeof(Program).Assembly.GetType("VillageRectification.Web.Frame.Links")!.GetMethods(BindingFlags.Public | BindingFlags.Static);

    private static object? Sample(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? null : parameter.ParameterType == typeof(Guid) ? Guid.CreateVersion7()
        : parameter.ParameterType == typeof(Month?) ? new Month(2003, 10)
        : parameter.ParameterType == typeof(int) ? 1 : parameter.ParameterType == typeof(IEnumerable<string>) ? new[] { "Overall" }
        : parameter.Name == "id" ? new string('0', Waiting) : "Overall";

    private static bool Matches(RoutePattern route, string address)
    {
        RouteValueDictionary values = [];
        return new TemplateMatcher(new RouteTemplate(route), []).TryMatch(address, values)
            && route.Parameters.Where(p => p.ParameterPolicies.Any(c => c.Content == "guid")).All(p => Guid.TryParse(values[p.Name]?.ToString(), out _))
            && route.Parameters.Where(p => p.ParameterPolicies.Any(c => c.Content == $"length({Waiting})"))
                .All(p => values[p.Name]?.ToString()?.Length == Waiting);
    }

    private RoutePattern[] Routes() =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => e.RoutePattern).DistinctBy(p => p.RawText),
    ];
}
