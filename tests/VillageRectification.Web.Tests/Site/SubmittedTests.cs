using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>The city counts a county whole and sees of it the villages that are submitted: every address that there is, as the city.</summary>
public abstract class SubmittedTests(App app) : AppTests(app)
{
    private const int MostPages = 400;
    private const string Submitted = "上报庄村";
    private const string Own = "孔庄村";

    public sealed class OnSqlite(SqliteApp app) : SubmittedTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : SubmittedTests(app), IClassFixture<PostgresApp>;

    /// <summary>Issued bulletins are addressed to all; a draw is the city's own record of the day on which it drew.</summary>
    private static readonly string[] Issued = ["/bulletins", "/draws"];

    [Fact]
    public async Task A_village_that_is_not_submitted_is_nowhere_and_is_counted_everywhere()
    {
        var estate = await Estate.MakeAsync(App);
        var city = estate.Browsers.Single(b => b.Role is Role.City).Browser;
        var leader = estate.Browsers.Single(b => b.Role is Role.Leader).Browser;
        var own = Guid.Parse(estate.Fill("{id:guid}", Names.Case, null));
        var campaign = Guid.Parse(estate.Fill("{id:guid}", Names.Campaign, null));
        var other = await AddAsync(campaign, "370830101301", Submitted, ManagementLevel.Higher);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(city, $"/cases/{own}"));

        // From today on an ordinary one. What the levels say of tomorrow is not so yet.
        await LevelAsync(own, ManagementLevel.Ordinary, App.Today);
        await LevelAsync(own, ManagementLevel.CityKey, App.Today.AddDays(1));

        List<string> faults = [];
        foreach (var handler in (await Handler.AllAsync(App.Services)).Where(h => h.Key != Handler.Assets))
        {
            var door = AuthorizationTests.Doors[handler.Key];
            var hasToken = handler.Method is "POST";
            using var answer = await estate.KnockAsync(city, handler, door.Names, Role.City, isOwn: true, hasToken, Ct);
            if (door.Names is Names.Case or Names.Entry or Names.Record or Names.Plan or Names.File
                && answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
            {
                faults.Add($"{handler.Key}: {(int)answer.StatusCode}");
            }

            faults.AddRange(await FaultsAsync(handler.Route, answer, own));
        }

        var pages = await CrawlAsync(city, own, faults);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(pages > 20, $"only {pages} pages");

        // The other one is there, and the figures are the county's.
        Assert.Contains(Submitted, await city.GetStringAsync("/cases", Ct), StringComparison.Ordinal);
        Assert.Contains("1 个村，另有 1 个村未上报，不列出", await city.GetStringAsync("/cases", Ct), StringComparison.Ordinal);
        Assert.Contains("共 1 个村，另有 1 个村未上报，不列出", await city.GetStringAsync("/figures/cases", Ct), StringComparison.Ordinal);
        Assert.Contains("另有 1 个村未上报，不列出", await city.GetStringAsync("/figures/cases?level=Ordinary", Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(city, $"/cases/{other}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(city, "/figures/cases?within=370830101301"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(city, "/figures/cases?within=370830101201"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(city, $"/api/campaigns/{campaign}/figures?within=370830101201"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(city, "/figures/cases?within=370830101"));
        var known = $"knownAt={TimeProvider.System.GetUtcNow().AddMinutes(1):yyyy-MM-ddTHH:mm:ss.fffZ}";
        foreach (var asked in new[] { "", "?asOf=2003-09-30", "?within=370830101", "?level=Ordinary", "?" + known })
        {
            var address = $"/api/campaigns/{campaign}/figures{asked}";
            Assert.Equal(await leader.GetStringAsync(address, Ct), await city.GetStringAsync(address, Ct));
        }

        var json = JsonNode.Parse(await city.GetStringAsync($"/api/campaigns/{campaign}/figures/cases?{known}", Ct))!;
        Assert.Equal((2, 1, 1), ((int)json["value"]!, (int)json["unlisted"]!, json["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_case_is_seen_as_long_as_its_level_is_the_citys_and_not_that_of_another_campaign()
    {
        var county = await County.CreateAsync(App);
        RectificationCase @case = null!;
        await county.AddVillageAsync("101201", Own, c => [new LevelChange(@case = c, County.Start, ManagementLevel.CountyKey)]);
        var next = new Campaign(county.Code, "县", "下一次行动", App.Today.AddDays(-5), App.Today.AddYears(1));
        await App.WithDbAsync(db => { db.Add(next); return db.SaveChangesAsync(Ct); });
        var later = await AddAsync(next.Id, county.Code + "101201", Own, ManagementLevel.Ordinary);
        var city = await App.SignInAsNewAsync(Role.City, county.Code);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), await StatusesAsync());

        await LevelAsync(@case.Id, ManagementLevel.CityKey, App.Today);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), await StatusesAsync());
        Assert.Contains(Own, await city.GetStringAsync($"/cases?campaign={county.Campaign.Id}", Ct), StringComparison.Ordinal);
        Assert.DoesNotContain(Own, await city.GetStringAsync($"/cases?campaign={next.Id}", Ct), StringComparison.Ordinal);

        async Task<(HttpStatusCode, HttpStatusCode)> StatusesAsync() =>
            (await StatusAsync(city, $"/cases/{@case.Id}"), await StatusAsync(city, $"/cases/{later}"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Ct);
        return answer.StatusCode;
    }

    private Task LevelAsync(Guid caseId, ManagementLevel level, DateOnly on) => App.WithDbAsync(async db =>
    {
        db.Add(new LevelChange(db.Cases.Single(c => c.Id == caseId), on, level));
        await db.SaveChangesAsync(Ct);
    });

    private Task<Guid> AddAsync(Guid campaign, string code, string name, ManagementLevel level) => App.WithDbAsync(async db =>
    {
        var division = Domain.Divisions.DivisionCode.Parse(code);
        var (@case, registered) = ListingSteps.Register(null, db.Campaigns.Single(c => c.Id == campaign), division, County.Start);
        db.AddRange(@case, registered, new LevelChange(@case, County.Start, level));
        if (!db.Divisions.Any(d => d.Code == code))
        {
            db.Add(new Domain.Divisions.Division(division, name));
        }

        await db.SaveChangesAsync(Ct);
        return @case.Id;
    });

    private static async Task<int> CrawlAsync(HttpClient browser, Guid hidden, List<string> faults)
    {
        Queue<string> open = new(["/"]);
        HashSet<string> seen = ["/"];
        while (open.TryDequeue(out var address) && seen.Count < MostPages)
        {
            using var answer = await browser.GetAsync(address, Ct);
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                faults.Add($"{address}: {(int)answer.StatusCode}");
                continue;
            }

            faults.AddRange(await FaultsAsync(address, answer, hidden));
            if (answer.Content.Headers.ContentType?.MediaType is "text/html")
            {
                foreach (var link in (await Form.ReadAsync(answer)).QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>())
                {
                    var next = link.GetAttribute("href")!.Split('#')[0];
                    if (next.StartsWith('/') && !next.StartsWith("//", StringComparison.Ordinal) && !next.Contains("sign-out", StringComparison.Ordinal)
                        && seen.Add(OneOfAKind.Of(next)))
                    {
                        open.Enqueue(next);
                    }
                }
            }
        }

        return seen.Count;
    }

    private static async Task<IEnumerable<string>> FaultsAsync(string address, HttpResponseMessage answer, Guid hidden)
    {
        if (Issued.Any(i => address.StartsWith(i, StringComparison.Ordinal))
            || answer.Content.Headers.ContentType?.MediaType is not ("text/html" or "application/json"))
        {
            return [];
        }

        var text = await answer.Content.ReadAsStringAsync(Ct);
        return new[] { Own[..2], "370830101201", $"{hidden}" }.Where(w => text.Contains(w, StringComparison.Ordinal)).Select(w => $"{address}: shows {w}");
    }
}
