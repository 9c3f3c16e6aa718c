using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>How a campaign calls its villages is changed on its page, and every page speaks so.</summary>
public abstract partial class WordsTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : WordsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : WordsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_head_changes_them_and_a_stale_page_does_not()
    {
        var county = await County.CreateAsync(App);
        var browser = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.NotNull((await new Form(browser, "/rules").OpenAsync()).QuerySelector($"a[href='/rules/{county.Campaign.Id}/words']"));
        var form = new Form(browser, $"/rules/{county.Campaign.Id}/words");
        var page = await form.OpenAsync();
        var stale = await form.OpenAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            page, ("Input.Label", "软弱涣散社区"), ("Input.Unit", " 社区 "), ("Input.Why", "县委会议定的"))).StatusCode);
        Assert.Equal(new CampaignWords("软弱涣散社区", "社区"), await WordsOfAsync(county));
        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync(stale, ("Input.Label", "相对后进村"), ("Input.Why", "县委会议定的"))).StatusCode);
        Assert.Equal(new CampaignWords("软弱涣散社区", "社区"), await WordsOfAsync(county));
        Assert.Contains("整顿对象软弱涣散社区", Words((await new Form(browser, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var again = await form.OpenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => form.SubmitAsync(again, ("Input.Label", "后进点村"), ("Input.Why", "县委会议定的"))));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
    }

    [Theory]
    [InlineData("", "村")]
    [InlineData("后进村", "<村>")]
    [InlineData("后进村后进村后进村后进村后进村后进村后进村", "村")]
    public async Task What_is_no_word_comes_back_as_it_was_typed(string label, string unit)
    {
        var county = await County.CreateAsync(App);
        var form = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/rules/{county.Campaign.Id}/words");

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Label", label), ("Input.Unit", unit));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await Form.ReadAsync(refused);
        Assert.Equal((label, unit), (page.QuerySelector("#Input_Label")!.GetAttribute("value"), page.QuerySelector("#Input_Unit")!.GetAttribute("value")));
        Assert.Equal(CampaignWords.Default, await WordsOfAsync(county));
    }

    [Theory]
    [InlineData(Role.Dept, "", HttpStatusCode.Forbidden)]
    [InlineData(Role.Town, "101", HttpStatusCode.Forbidden)]
    [InlineData(Role.Head, "101", HttpStatusCode.NotFound)]
    public async Task Nobody_else_opens_the_page(Role role, string township, HttpStatusCode expected)
    {
        var county = await County.CreateAsync(App);
        var browser = await App.SignInAsNewAsync(role, county.Code + township);
        Assert.Equal(expected, (await browser.GetAsync($"/rules/{county.Campaign.Id}/words", Ct)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound, (await (await App.SignInAsNewAsync(Role.Head, "990000")).GetAsync($"/rules/{county.Campaign.Id}/words", Ct)).StatusCode);
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Dept)]
    [InlineData(Role.Sec)]
    [InlineData(Role.Leader)]
    [InlineData(Role.City)]
    public async Task Every_page_of_a_campaign_of_communities_speaks_of_communities(Role role)
    {
        var county = await County.CreateAsync(App);
        var community = await county.AddVillageAsync("101201", "南苑社区", Submitted, "济阳街道");
        await county.AddVillageAsync("101202", "北苑社区", c => [new ProgressEntry(c, new(2003, 9, 1), "修路")], "济阳街道");
        await App.WithDbAsync(async db =>
        {
            (await db.Campaigns.SingleAsync(c => c.Id == county.Campaign.Id, Ct)).Call(new("软弱涣散社区", "社区"));
            await db.SaveChangesAsync(Ct);
        });
        var browser = await App.SignInAsNewAsync(role, role is Role.Sec ? county.Township("101") : county.Code);

        string[] addresses =
        [
            "/", "/cases", $"/cases/{community.Id}", $"/cases/{community.Id}/application",
            "/rules", "/figures/notApplied", "/figures/failed", "/figures/presence.liaison.zeroVillages",
            "/bulletins",
        ];
        foreach (var address in addresses
            .Concat(role is Role.Sec ? Forms(community.Id) : []))
        {
            var text = Words((await new Form(browser, address).OpenAsync()).Body!);
            Assert.DoesNotMatch(Village(), text);
            Assert.True(address is "/rules" or "/bulletins" || text.Contains("社区", StringComparison.Ordinal), address);
        }
    }

    // The city is shown it, too.
    private static IEnumerable<Fact> Submitted(RectificationCase c) =>
        [new Baseline(c, County.Start, ManagementLevel.CityKey), .. County.Inspected(c, new(2003, 9, 3), InspectionOutcome.Failed)];

    private static readonly string[] KindsThatSayIt =
        ["presence-entries", "township-plans", "responsibility-holders", "measure-proposals", "township-leaders"];

    private static IEnumerable<string> Forms(Guid community) =>
    [
        $"/cases/{community}/log", $"/cases/{community}/dossier",
        .. KindsThatSayIt.Select(k => $"/cases/{community}/records/{k}/add"),
    ];

    private Task<CampaignWords> WordsOfAsync(County county) =>
        App.WithDbAsync(async db => (await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == county.Campaign.Id, Ct)).Words);

    // Posts are called what ledgers call them; the criteria, categories and kinds of the rules are data.
    [GeneratedRegex("(?<!驻|跨)村(?!级|容|貌|务|内|委班子健全)|驻村(?!副组长|工作组成员)")]
    private static partial Regex Village();
}
