using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>Who may open which page, as one readable table. A page missing from it fails the build.</summary>
public class PageAccessTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["/Account/Password"] = "signed in",
        ["/Account/SignIn"] = "anyone",
        ["/Account/SignOut"] = "anyone",
        ["/Account/Typed"] = "anyone",
        ["/Accounts/Create"] = "ManageAccounts",
        ["/Accounts/Edit"] = "ManageAccounts",
        ["/Accounts/Index"] = "ManageAccounts",
        ["/Bulletins/Correct"] = "ReadBulletins+DraftBulletin",
        ["/Bulletins/Edit"] = "ReadBulletins+DraftBulletin",
        ["/Bulletins/Index"] = "ReadBulletins",
        ["/Bulletins/Issue"] = "ReadBulletins+IssueBulletin",
        ["/Bulletins/New"] = "ReadBulletins+DraftBulletin",
        ["/Bulletins/Praise"] = "ReadBulletins+DraftBulletin",
        ["/Bulletins/Print"] = "ReadBulletins",
        ["/Bulletins/Sheet"] = "ReadBulletins",
        ["/Cases/Details"] = "SeeCases",
        ["/Cases/Index"] = "SeeCases",
        ["/Errors/Index"] = "anyone",
        ["/Figures/Details"] = "SeeCases",
        ["/Import/Index"] = "ImportLedger",
        ["/Import/Preview"] = "ImportLedger",
        ["/Index"] = "signed in",
        ["/Log/Index"] = "LogProgress",
        ["/Log/Withdraw"] = "LogProgress",
        ["/Records/Add"] = "SeeCases",
        ["/Records/Correct"] = "SeeCases",
        ["/Records/Details"] = "SeeCases",
        ["/Records/Withdraw"] = "SeeCases",
        ["/Rules/Index"] = "SeeRules",
        ["/Rules/Words"] = "SeeRules+ChangeCampaign",
    };

    [Fact]
    public void Every_page_states_its_act()
    {
        var actual = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => (Page: e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath, Rule: RuleOf(e)))
            .Where(e => e.Page is not null)
            .DistinctBy(e => e.Page)
            .ToDictionary(e => e.Page!, e => e.Rule);

        Assert.Equal(Expected.OrderBy(p => p.Key, StringComparer.Ordinal), actual.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    private static string RuleOf(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "anyone";
        }

        var acts = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).Where(p => p is not null);
        return string.Join('+', acts) is { Length: > 0 } named ? named : "signed in";
    }
}
