using System.Net;
using System.Text.Json.Nodes;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>The API's parameters, answers and reach.</summary>
public abstract class FiguresApiTests(App app) : AppTests(app)
{
    private const string Village = "370830112216";

    public sealed class OnSqlite(SqliteApp app) : FiguresApiTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : FiguresApiTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Signed_out_is_401_and_never_a_redirect()
    {
        var county = await RealCounty.InAsync(App, Ct);
        using var browser = App.Browser();
        foreach (var path in new[] { "/api/campaigns", $"/api/campaigns/{county.CampaignId}/figures", $"/api/campaigns/{county.CampaignId}/figures/passed" })
        {
            await AssertProblemAsync(HttpStatusCode.Unauthorized, await browser.GetAsync(path, Ct));
        }
    }

    [Fact]
    public async Task Chinese_stands_in_an_answer_as_it_is()
    {
        var (county, browser) = await DepartmentAsync();
        var campaign = $"/{county.CampaignId}/figures";
        foreach (var path in new[] { "", campaign, $"{campaign}/bothComplete", $"{campaign}/none", $"/{Guid.Empty}/figures" })
        {
            var json = await (await browser.GetAsync($"/api/campaigns{path}", Ct)).Content.ReadAsStringAsync(Ct);
            Assert.Matches(@"[\u4E00-\u9FFF]", json);
            Assert.DoesNotContain(@"\u", json, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("asOf=")]
    [InlineData("asOf=2003-02-30")]
    [InlineData("asOf=2003-2-3")]
    [InlineData("asOf=2002-10-19")]
    [InlineData("asOf=2003-10-31&asOf=2003-10-30")]
    [InlineData("knownAt=")]
    [InlineData("knownAt=2003-10-31")]
    [InlineData("knownAt=2003-10-31T08:00:00")]
    [InlineData("knownAt=2003-13-31T08:00:00Z")]
    [InlineData("level=")]
    [InlineData("level=cityKey")]
    [InlineData("level=1")]
    [InlineData("within=")]
    [InlineData("within=3")]
    [InlineData("within=37083O")]
    [InlineData("within=3708301122160")]
    public async Task A_malformed_parameter_is_400(string query)
    {
        var (county, browser) = await DepartmentAsync();
        await AssertProblemAsync(HttpStatusCode.BadRequest, await browser.GetAsync($"/api/campaigns/{county.CampaignId}/figures?{query}", Ct));
        await AssertProblemAsync(HttpStatusCode.BadRequest, await browser.GetAsync($"/api/campaigns/{county.CampaignId}/figures/passed?{query}", Ct));
    }

    [Theory]
    [InlineData("asOf=2002-10-20")]
    [InlineData("asOf=2004-06-30")]
    [InlineData("asOf=9999-12-31")]
    [InlineData("knownAt=2003-10-31T08:00:00Z")]
    [InlineData("knownAt=2003-10-31T08:00:00.123%2B08:00")]
    [InlineData("knownAt=2003-10-31T08:00:00+08:00")]
    [InlineData("knownAt=2003-10-31T08:00-05:30")]
    [InlineData("level=CountyKey")]
    [InlineData("level=Ordinary")]
    [InlineData("within=37083011221")]
    [InlineData("within=370830999")]
    public async Task A_sound_parameter_is_answered(string query)
    {
        var (county, browser) = await DepartmentAsync();
        foreach (var path in new[] { "figures", "figures/passed", "figures/presence.liaison.week.1" })
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/api/campaigns/{county.CampaignId}/{path}?{query}", Ct)).StatusCode);
        }
    }

    [Fact]
    public async Task What_was_not_yet_known_is_not_counted()
    {
        var (county, browser) = await DepartmentAsync();
        Assert.Equal(0, (int)(await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures?knownAt=2003-01-01T00:00:00Z"))["cases"]!);
        Assert.Equal(32, (int)(await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures?knownAt=2099-01-01T00:00:00Z"))["cases"]!);
    }

    [Fact]
    public async Task Levels_and_divisions_part_the_county()
    {
        var (county, browser) = await DepartmentAsync();
        var cases = new Dictionary<string, int>();
        foreach (var query in new[] { "", "level=CityKey", "level=CountyKey", "level=Ordinary", "within=370830", "within=370830112", $"within={Village}" })
        {
            cases[query] = (int)(await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures?{query}"))["cases"]!;
        }

        Assert.Equal(32, cases["level=CityKey"] + cases["level=CountyKey"] + cases["level=Ordinary"]);
        Assert.Equal((32, 32, 1), (cases[""], cases["within=370830"], cases[$"within={Village}"]));
        Assert.Equal(county.Rows.Count(r => r.Sheet == "村情台账" && r.DivisionCode.StartsWith("370830112", StringComparison.Ordinal)), cases["within=370830112"]);
        Assert.Equal(12, cases["level=CityKey"]);
    }

    [Fact]
    public async Task What_is_outside_ones_scope_is_404()
    {
        var county = await RealCounty.InAsync(App, Ct);
        using var town = await App.SignInAsNewAsync(Role.Town, "370830112");
        using var stranger = await App.SignInAsNewAsync(Role.Dept, "370811");

        await AssertProblemAsync(HttpStatusCode.NotFound, await town.GetAsync($"/api/campaigns/{county.CampaignId}/figures?within=370830205", Ct));
        await AssertProblemAsync(HttpStatusCode.NotFound, await town.GetAsync($"/api/campaigns/{county.CampaignId}/figures?within=370830", Ct));
        await AssertProblemAsync(HttpStatusCode.NotFound, await stranger.GetAsync($"/api/campaigns/{county.CampaignId}/figures", Ct));
        await AssertProblemAsync(HttpStatusCode.NotFound, await stranger.GetAsync($"/api/campaigns/{county.CampaignId}/figures/passed", Ct));
        await AssertProblemAsync(HttpStatusCode.NotFound, await town.GetAsync($"/api/campaigns/{Guid.CreateVersion7()}/figures", Ct));
        Assert.Equal("[]", await stranger.GetStringAsync("/api/campaigns", Ct));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("Passed")]
    [InlineData("resolvedByCategory")]
    [InlineData("resolvedByCategory.没有的类别")]
    [InlineData("presence.liaison.week.2")]
    [InlineData("presence.supervisor.zeroVillages")]
    [InlineData("rules")]
    public async Task An_unknown_key_is_404(string key)
    {
        var (county, browser) = await DepartmentAsync();
        await AssertProblemAsync(HttpStatusCode.NotFound, await browser.GetAsync($"/api/campaigns/{county.CampaignId}/figures/{key}", Ct));
    }

    [Fact]
    public async Task The_administrator_has_no_campaign()
    {
        var county = await RealCounty.InAsync(App, Ct);
        using var browser = await App.SignInAsNewAsync(Role.Admin);
        Assert.Equal("[]", await browser.GetStringAsync("/api/campaigns", Ct));
        await AssertProblemAsync(HttpStatusCode.NotFound, await browser.GetAsync($"/api/campaigns/{county.CampaignId}/figures", Ct));
    }

    [Theory]
    [InlineData(Role.Head, "370830", 32)]
    [InlineData(Role.Leader, "370830", 32)]
    [InlineData(Role.City, "3708", 32, 20)]
    [InlineData(Role.Sec, "370830112", 2)]
    [InlineData(Role.Team, null, 1)]
    [InlineData(Role.Liaison, null, 1)]
    [InlineData(Role.DeptHead, null, 1)]
    public async Task Each_role_sees_the_figures_of_its_reach(Role role, string? prefix, int cases, int unlisted = 0)
    {
        var county = await RealCounty.InAsync(App, Ct);
        using var browser = await App.SignInAsNewAsync(role, prefix, prefix is null ? [Village] : null);

        var campaign = JsonNode.Parse(await browser.GetStringAsync("/api/campaigns", Ct))!.AsArray().Single()!;
        Assert.Equal(
            (county.CampaignId.ToString(), "集中整顿", RealCounty.Code, "2002-10-20", "2003-12-31"),
            ((string)campaign["id"]!, (string)campaign["name"]!, (string)campaign["countyCode"]!, (string)campaign["start"]!, (string)campaign["deadline"]!));
        Assert.Equal(cases, (int)(await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures"))["cases"]!);
        var figure = await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures/cases");
        Assert.Equal((cases, cases - unlisted), ((int)figure["value"]!, figure["items"]!.AsArray().Count));
        Assert.Equal(unlisted == 0 ? null : unlisted, (int?)figure["unlisted"]);
    }

    [Fact]
    public async Task A_figure_opens_to_its_villages_by_code()
    {
        var (county, browser) = await DepartmentAsync();
        var passed = await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures/passed?asOf=2003-10-31");

        Assert.Equal(["key", "value", "asOf", "items"], passed.AsObject().Select(m => m.Key));
        Assert.Equal(("passed", 24, "2003-10-31"), ((string)passed["key"]!, (int)passed["value"]!, (string)passed["asOf"]!));
        var items = passed["items"]!.AsArray();
        Assert.Equal(24, items.Sum(i => (int)i!["value"]!));
        Assert.Equal(items.Select(i => (string)i!["divisionCode"]!).Order(StringComparer.Ordinal), items.Select(i => (string)i!["divisionCode"]!));
        var village = items.Single(i => (string)i!["divisionCode"]! == Village)!;
        Assert.Equal(["caseId", "divisionCode", "village", "township", "value", "reason", "records"], village.AsObject().Select(m => m.Key));
        Assert.Equal(("徐牛村", "刘楼镇"), ((string)village["village"]!, (string)village["township"]!));
        var record = Assert.Single(village["records"]!.AsArray())!;
        Assert.Equal(("inspection", "县级验收：合格"), ((string)record["kind"]!, (string)record["text"]!));
    }

    [Fact]
    public async Task Quantities_open_in_their_unit_and_an_absence_says_why()
    {
        var (county, browser) = await DepartmentAsync();
        var roads = await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures/indicators.修路");
        Assert.Equal((42m, 42m), ((decimal)roads["value"]!, roads["items"]!.AsArray().Sum(i => (decimal)i!["value"]!)));

        var absent = await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures/notApplied");
        Assert.All(absent["items"]!.AsArray(), i => Assert.Equal((0, "没有有效的验收申请"), (i!["records"]!.AsArray().Count, (string)i["reason"]!)));
        var weeks = await JsonAsync(browser, $"/api/campaigns/{county.CampaignId}/figures/presence.liaison.week.1");
        Assert.All(weeks["items"]!.AsArray(), i => Assert.StartsWith("不足的周：", (string)i!["reason"]!, StringComparison.Ordinal));
    }

    private async Task<(RealCounty County, HttpClient Browser)> DepartmentAsync() =>
        (await RealCounty.InAsync(App, Ct), await App.SignInAsNewAsync(Role.Dept, RealCounty.Code));

    private static async Task<JsonNode> JsonAsync(HttpClient browser, string path) => JsonNode.Parse(await browser.GetStringAsync(path, Ct))!;

    private static async Task AssertProblemAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.Contains((string)JsonNode.Parse(text)!["title"]!, text, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", (string)JsonNode.Parse(text)!["title"]!);
    }
}
