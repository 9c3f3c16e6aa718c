using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.People;

/// <summary>Who answers for a village, from when to when; which of the four ones is missing.</summary>
public abstract class PeopleTests(App app) : AppTests(app)
{
    private static readonly DateOnly Later = County.Start.AddDays(90);

    public sealed class OnSqlite(SharedSqlite shared) : PeopleTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PeopleTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_page_tells_who_is_and_who_was_and_what_is_missing()
    {
        var (county, id) = await GroundAsync();
        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{id}/people").OpenAsync();
        var text = Words(page.QuerySelector("main")!);

        string[] expected =
        [
            "四个一：还缺 2 个", "何春梅2003-01-18 起", "县水利局李明", "还没有", "2 人，驻村副组长 2 名，1 人没有脱钩", "过去的成员 1 人",
            "2002-10-20 至 2003-01-17",
            "过去的联系 1 条", "前任 赵存良，2002-10-20 至 2003-01-17",
        ];
        Assert.All(expected.Select(Joined), e => Assert.Contains(e, Joined(text), StringComparison.Ordinal));
        var neighbour = await App.SignInAsNewAsync(Role.Town, county.Township("109"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/cases/{id}/people", Ct)).StatusCode);
    }

    [Fact]
    public async Task What_is_missing_is_a_figure_that_opens_and_a_role_that_is_not_there_is_not_missing()
    {
        var (county, id) = await GroundAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var figure = Words((await new Form(head, "/figures/fourOnesMissing").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("缺乡镇领导包村、第一书记驻村", figure, StringComparison.Ordinal);
        Assert.Equal(1, await MissingAsync(county));

        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var leader = new Form(town, $"/cases/{id}/records/township-leaders/add");
        await leader.SubmitAsync(await leader.OpenAsync(), ("Input.Person", "罗广才"));
        Assert.Equal(1, await MissingAsync(county));

        var form = new Form(head, $"/rules/{county.Campaign.Id}/roles");
        var (page, stale) = (await form.OpenAsync(), await form.OpenAsync());
        Assert.Equal(4, page.QuerySelectorAll("input[type=checkbox][checked]").Length);
        foreach (var box in page.QuerySelectorAll("input[value=FirstSecretary]"))
        {
            box.RemoveAttribute("checked");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Why", "县委会议定的"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync(stale, ("Input.Why", "县委会议定的"))).StatusCode);
        Assert.Equal(0, await MissingAsync(county));
        Assert.Contains("四个一：都有", Words((await new Form(town, $"/cases/{id}/people").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_counts_no_more_from_that_day_and_again_when_it_is_taken_back()
    {
        var (county, id) = await GroundAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var members = await App.WithDbAsync(db =>
            db.TeamMembers.AsNoTracking().Where(m => m.CaseId == id && m.Role == TeamRole.ResidentDeputy).ToListAsync(Ct));
        foreach (var member in members)
        {
            var form = new Form(town, $"/cases/{id}/records/team-departures/add?about={member.RecordId}");
            var early = await form.SubmitAsync(
                await form.OpenAsync(), ("Input.When", "Other"), ("Input.Day", "2002-10-21"), ("Input.LateReason", "补"));
            Assert.Equal(member.OccurredOn > new DateOnly(2002, 10, 21) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Redirect, early.StatusCode);
            if (early.StatusCode is not HttpStatusCode.Redirect)
            {
                Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);
            }
        }

        var (before, after) = (await DeputiesMissingAsync(county, App.Today.AddDays(-1)), await DeputiesMissingAsync(county, App.Today));
        Assert.Equal((0L, 1L), (before, after));
        var knownAt = await App.WithDbAsync(db => db.TeamDepartures.MaxAsync(d => d.RecordedAt, Ct));
        var record = await App.WithDbAsync(db =>
            db.TeamDepartures.Where(d => d.CaseId == id && d.OccurredOn == App.Today).Select(d => d.RecordId).SingleAsync(Ct));
        var withdrawal = new Form(town, $"/cases/{id}/records/team-departures/{record}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(await withdrawal.OpenAsync())).StatusCode);
        Assert.Equal(0, await DeputiesMissingAsync(county, App.Today));
        var then = (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct, knownAt)))!;
        Assert.Equal(1, then.Value(Domain.Figures.FigureName.TeamsWithoutDeputy));
    }

    [Fact]
    public async Task One_place_is_held_by_one_and_who_gives_up_one_of_two_stays()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "何存良", TeamRole.Leader), new TeamMember(c, County.Start, "何存良", TeamRole.FirstSecretary),
        ]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(town, $"/cases/{@case.Id}/records/team-members/add");

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Member", "赵立新"), ("Input.Role", "FirstSecretary"), ("Input.Office", "县教育局"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(Ct);
        Assert.Contains("那天的第一书记是何存良", page, StringComparison.Ordinal);
        Assert.Contains("县教育局", page, StringComparison.Ordinal);
        Assert.Contains("1 人，", Words((await new Form(town, $"/cases/{@case.Id}/people").OpenAsync()).QuerySelector("#team")!), StringComparison.Ordinal);

        var secretary = await App.WithDbAsync(db =>
            db.TeamMembers.AsNoTracking().SingleAsync(m => m.CaseId == @case.Id && m.Role == TeamRole.FirstSecretary, Ct));
        var departure = new Form(town, $"/cases/{@case.Id}/records/team-departures/add?about={secretary.RecordId}");
        Assert.Contains("何存良不再任第一书记", Words((await departure.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await departure.SubmitAsync(await departure.OpenAsync())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Member", "赵立新"), ("Input.Role", "FirstSecretary"))).StatusCode);
        var chronicle = Words((await new Form(town, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#chronicle")!);
        Assert.Contains("何存良不再任第一书记", chronicle, StringComparison.Ordinal);
        Assert.DoesNotContain("何存良离开工作组", chronicle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_twice_on_a_day_ran_for_no_time_before()
    {
        var county = await County.CreateAsync(App);
        Department[] departments = [new(county.Code, "县水利局"), new(county.Code, "县交通局"), new(county.Code, "县林业局")];
        await App.WithDbAsync(db => { db.AddRange(departments); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = departments[0].Id },
            new LiaisonAssignment(c, Later) { DepartmentId = departments[1].Id }, new LiaisonAssignment(c, Later) { DepartmentId = departments[2].Id },
        ]);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        foreach (var address in new[] { "people", "dossier" })
        {
            var main = Words((await new Form(staff, $"/cases/{@case.Id}/{address}").OpenAsync()).QuerySelector("main")!);
            Assert.DoesNotContain("2003-01-18 至", main, StringComparison.Ordinal);
            Assert.DoesNotContain("2003年1月18日至", main, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_holds_a_post_is_said_where_another_takes_it_and_offered_in_the_next_campaign()
    {
        var (county, id) = await GroundAsync();
        var next = new Campaign(county.Code, $"县{county.Code}", "再次整顿", App.Today.AddDays(-2), App.Today.AddYears(1));
        var there = new RectificationCase(next, DivisionCode.Parse(county.Code + "101201"));
        await App.WithDbAsync(db => { db.AddRange(next, there, there.Registered(next.Start)); return db.SaveChangesAsync(Ct); });
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var here = Words((await new Form(town, $"/cases/{id}/records/responsibility-holders/add").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("现在：党委书记林存良（1月18日起）", here, StringComparison.Ordinal);
        var people = await new Form(town, $"/cases/{there.Id}/people").OpenAsync();
        Assert.Contains("另一次行动里记的是林存良", Joined(Words(people.QuerySelector("#holders")!)), StringComparison.Ordinal);
        var own = await new Form(town, $"/cases/{id}/people").OpenAsync();
        Assert.DoesNotContain("另一次行动", own.QuerySelector("#holders")!.TextContent, StringComparison.Ordinal);
        var form = new Form(town, people.QuerySelector("#holders dl a[href*=responsibility-holders]")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);

        var holder = await App.WithDbAsync(db => db.ResponsibilityHolders.AsNoTracking().SingleAsync(h => h.CampaignId == next.Id, Ct));
        Assert.Equal(("林存良", HolderPost.Secretary, next.Start), (holder.Name, holder.Post, holder.OccurredOn));
    }

    [Fact]
    public async Task The_contact_is_told_of_the_department_whose_he_was_not_of_the_county_leader()
    {
        var (county, id) = await GroundAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.Id == id, Ct);
            var water = await db.Departments.SingleAsync(d => d.Name == "县水利局" && d.CountyCode == county.Code, Ct);
            db.Add(new LiaisonAssignment(@case, App.Today) { DepartmentId = water.Id, ContactPerson = "李明", CountyLeader = "林存良" });
            return await db.SaveChangesAsync(Ct);
        });
        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{id}/people").OpenAsync();
        var former = page.QuerySelectorAll("#ties details li").Select(Words).ToList();
        Assert.Single(former, l => l.StartsWith("何春梅", StringComparison.Ordinal) && !l.Contains("李明", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_holder_that_a_ledger_names_once_a_village_is_corrected_once_for_all()
    {
        var county = await County.CreateAsync(App);
        var record = Guid.CreateVersion7();
        ResponsibilityHolder FromRow(RectificationCase c, int row)
        {
            ResponsibilityHolder holder = new(county.Campaign, DivisionCode.Parse(c.DivisionCode), County.Start, HolderPost.Secretary, "赵存良");
            holder.ReadFrom(record, row);
            return holder;
        }

        var first = await county.AddVillageAsync("101201", "孔庄村", c => [FromRow(c, 1)]);
        var second = await county.AddVillageAsync("101202", "徐牛村", c => [FromRow(c, 2)]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var rows = await App.WithDbAsync(db => db.ResponsibilityHolders.Where(h => h.CampaignId == county.Campaign.Id).OrderBy(h => h.Ordinal).ToListAsync(Ct));
        var form = new Form(town, $"/cases/{first.Id}/records/responsibility-holders/{rows[0].RecordId}/correct");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Person", "赵存亮"), ("Input.Reason", "名字写错了"))).StatusCode);
        foreach (var village in new[] { first, second })
        {
            var holders = Words((await new Form(town, $"/cases/{village.Id}/people").OpenAsync()).QuerySelector("#holders")!);
            Assert.Contains("赵存亮", holders, StringComparison.Ordinal);
            Assert.DoesNotContain("赵存良", holders, StringComparison.Ordinal);
        }
    }

    private static string Joined(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private async Task<(County County, Guid Id)> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        var (water, roads) = (new Department(county.Code, "县水利局"), new Department(county.Code, "县交通局"));
        await App.WithDbAsync(db => { db.AddRange(water, roads); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var (deputy, other, gone) = (
                new TeamMember(c, County.Start, "何存良", TeamRole.ResidentDeputy), new TeamMember(c, Later, "陈志强", TeamRole.ResidentDeputy),
                new TeamMember(c, County.Start, "孙道勇", TeamRole.Member));
            var township = DivisionCode.Parse(c.DivisionCode);
            return
            [
                deputy, other, gone, new PostRelease(c, deputy, County.Start, isReleased: false), new TeamDeparture(c, gone, Later),
                new LiaisonAssignment(c, County.Start) { DepartmentId = roads.Id },
                new LiaisonAssignment(c, Later) { DepartmentId = water.Id, ContactPerson = "李明", CountyLeader = "何春梅" },
                new ResponsibilityHolder(county.Campaign, township, County.Start, HolderPost.Secretary, "赵存良"),
                new ResponsibilityHolder(county.Campaign, township, Later, HolderPost.Secretary, "林存良"),
            ];
        });
        return (county, @case.Id);
    }

    private async Task<long?> MissingAsync(County county) =>
        (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct)))!.Value(Domain.Figures.FigureName.FourOnesMissing);

    private async Task<long?> DeputiesMissingAsync(County county, DateOnly asOf) =>
        (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, asOf, Ct)))!.Value(Domain.Figures.FigureName.TeamsWithoutDeputy);
}
