using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Pages.Records;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Register;

/// <summary>Who decides reads in words what was proposed and what was decided before.</summary>
public abstract class DecisionTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DecisionTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DecisionTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_head_reads_what_the_staff_proposed_where_he_lists()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var proposing = new Form(await SignInAsync(county, Role.Dept), "/cases/register/villages?v=" + village);
        await proposing.SubmitAsync(await proposing.OpenAsync(), ("Input.Level", "CountyKey"), ("Input.CaseType", "财务混乱"));

        var page = await new Form(await SignInAsync(county, Role.Head), "/cases/register/villages?v=" + village).OpenAsync();

        Assert.Contains("干部建议：县重点，财务混乱，从 2003-10-31 起", Words(page.QuerySelector("main fieldset.pick legend")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_saved_in_the_campaign_that_it_names_whatever_was_looked_at_since()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(-1), County.Deadline);
        await App.WithDbAsync(db =>
        {
            db.AddRange(beside, new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Head);
        await browser.GetAsync($"/cases?campaign={beside.Id}", Ct);
        var form = new Form(browser, "/cases/register/villages?v=" + village);
        var page = await form.OpenAsync();
        Assert.Contains("软弱涣散村整顿", Words(page.QuerySelector(".page-head")!), StringComparison.Ordinal);
        await browser.GetAsync($"/cases?campaign={county.Campaign.Id}", Ct);

        var saved = await form.SubmitAsync(page, ("Input.Level", "CountyKey"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([beside.Id], await App.WithDbAsync(db => db.Cases.Where(c => c.DivisionCode == village).Select(c => c.CampaignId).ToListAsync(Ct)));
        var list = await new Form(browser, saved.Headers.Location!.OriginalString).OpenAsync();
        Assert.Contains("荒村", Words(list.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_staff_read_why_a_proposal_was_not_followed_until_they_propose_anew()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var staff = await SignInAsync(county, Role.Dept);
        var proposing = new Form(staff, "/cases/register/villages?v=" + village);
        (string, string?)[] late = [("Input.Level", "CountyKey"), ("Input.When", "Other"), ("Input.Day", "2003-10-20"), ("Input.LateReason", "文件才到")];
        await proposing.SubmitAsync(await proposing.OpenAsync(), late);
        var head = await SignInAsync(county, Role.Head);
        Assert.Equal("文件才到", Form.ValuesOf(await new Form(head, "/cases/register/villages?v=" + village).OpenAsync())
            .Single(v => v.Key == "Input.LateReason").Value);
        var declining = new Form(head, "/cases/register");
        await declining.SubmitAsync(await declining.OpenAsync(), ("Input.Reason", "支部已能自己解决"));

        Assert.Contains("荒村：支部已能自己解决", Words((await new Form(staff, "/cases/register").OpenAsync()).QuerySelector("#declined")!), StringComparison.Ordinal);
        await proposing.SubmitAsync(await proposing.OpenAsync(), late);
        Assert.Null((await new Form(staff, "/cases/register").OpenAsync()).QuerySelector("#declined"));
    }

    [Fact]
    public async Task The_staff_take_back_what_waits_for_the_head_and_propose_it_otherwise()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var staff = await SignInAsync(county, Role.Dept);
        var proposing = new Form(staff, "/cases/register/villages?v=" + village);
        await proposing.SubmitAsync(await proposing.OpenAsync(), ("Input.Level", "CountyKey"));

        var waiting = new Form(staff, $"/cases/register?township={county.Code}101000");
        var page = await waiting.OpenAsync();
        Assert.Equal("荒村已送部领导，还没有决定", Words(page.QuerySelector("ul.names li")!));
        Assert.Null(page.QuerySelector("ul.names input"));
        await waiting.SubmitAsync(page);

        page = await waiting.OpenAsync();
        Assert.Contains("已收回：荒村", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("ul.names input"));
        await proposing.SubmitAsync(await proposing.OpenAsync(), ("Input.Level", "CityKey"));
        Assert.Equal(ManagementLevel.CityKey, await App.WithDbAsync(
            db => db.ListingProposals.Where(p => p.DivisionCode == village).Select(p => p.Level).SingleAsync(Ct)));
    }

    [Fact]
    public async Task The_desk_tells_the_staff_what_the_head_did_not_follow_and_both_of_another_campaign()
    {
        var (county, @case) = await MakeAsync();
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(-1), County.Deadline);
        await App.WithDbAsync(db =>
        {
            var proposal = @case.Propose(Standing.Removed, App.Today, "并入邻村", "县委组〔2003〕12号", []);
            db.AddRange(beside, new Division(DivisionCode.Parse(county.Code + "101299"), "荒村"), proposal, @case.Decline(proposal, App.Today, "还没有批"));
            return db.SaveChangesAsync(Ct);
        });
        var staff = await SignInAsync(county, Role.Dept);
        var main = Words((await new Form(staff, $"/?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("不同意移出：还没有批", main, StringComparison.Ordinal);
        var head = await SignInAsync(county, Role.Head);
        var before = await ElsewhereAsync(head, county);

        var proposing = new Form(staff, $"/cases/register/villages?v={county.Code}101299&campaign={beside.Id}");
        await proposing.SubmitAsync(await proposing.OpenAsync(), ("Input.Level", "CountyKey"));

        Assert.Equal(before + 1, await ElsewhereAsync(head, county));
    }

    private static async Task<int> ElsewhereAsync(HttpClient browser, County county)
    {
        const string told = "另一次行动还有 ";
        var main = Words((await new Form(browser, $"/?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!);
        return !main.Contains(told, StringComparison.Ordinal) ? 0
            : int.Parse(main[(main.IndexOf(told, StringComparison.Ordinal) + told.Length)..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_head_reads_what_the_staff_proposed_where_he_takes_a_village_out()
    {
        var (county, @case) = await MakeAsync();
        await App.WithDbAsync(db =>
        {
            db.Add(@case.Propose(Standing.Removed, App.Today, "并入邻村", "县委组〔2003〕12号", []));
            return db.SaveChangesAsync(Ct);
        });

        var page = await new Form(await SignInAsync(county, Role.Head), Add(@case, "standing-changes")).OpenAsync();

        Assert.Contains(
            "现在：在整顿 · 干部建议10月31日起移出，理由：并入邻村 · 依据：县委组〔2003〕12号", Words(page.QuerySelector(".page-head")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_that_was_taken_out_may_be_picked_again_and_is_said_to_have_been_in()
    {
        var (county, @case) = await MakeAsync();
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.FindAsync([@case.Id], Ct))!.Stand(Standing.Removed, App.Today, "并入邻村", "县委组〔2003〕12号", []));
            await db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Head);

        var pick = (await new Form(browser, $"/cases/register?township={county.Code}101000").OpenAsync()).QuerySelector("ul.names li")!;
        Assert.NotNull(pick.QuerySelector("input[type=checkbox]"));
        Assert.Contains("这次列入过，已移出", Words(pick), StringComparison.Ordinal);
        var form = await new Form(browser, $"/cases/register/villages?v={@case.DivisionCode}").OpenAsync();
        Assert.Contains("第 2 次列入：2002 年列入过", Words(form.QuerySelector("fieldset.pick legend")!), StringComparison.Ordinal);
        Assert.Equal($"/cases/{@case.Id}", pick.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("理由：并入邻村 · 依据：县委组〔2003〕12号", Words((await CaseAsync(browser, @case)).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
