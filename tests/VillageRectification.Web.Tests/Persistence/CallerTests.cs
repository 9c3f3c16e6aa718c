using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>Which villages the accounts of a department reach, over two campaigns.</summary>
public abstract class CallerTests(App app) : AppTests(app)
{
    private const string Village = "101201";

    public sealed class OnSqlite(SqliteApp app) : CallerTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : CallerTests(app), IClassFixture<PostgresApp>;

    private static readonly DateOnly InTheNext = new(2004, 3, 1);

    [Fact]
    public async Task The_last_tie_of_the_newest_campaign_decides()
    {
        var (county, water, roads) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, roads), Tie(c, County.Start.AddDays(1), water)]);
        Assert.Equal((true, false), (await ReachesAsync(county, water), await ReachesAsync(county, roads)));

        await NextAsync(county, c => [Tie(c, c.Registered(new(2004, 1, 10)).OccurredOn, roads)]);
        Assert.Equal((false, true), (await ReachesAsync(county, water), await ReachesAsync(county, roads)));
    }

    [Fact]
    public async Task A_tie_of_an_earlier_campaign_does_not_open_the_case_of_a_new_one_that_is_tied_to_nobody()
    {
        var (county, water, _) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        var next = await NextAsync(county, _ => []);

        Assert.False(await ReachesAsync(county, water));
        var caller = await CallerAsync(water);
        Assert.False(await App.WithDbAsync(db => db.Cases.AnyAsync(c => c.Id == next.Id, Ct), caller));
    }

    [Fact]
    public async Task A_tie_of_the_new_campaign_holds_beside_an_earlier_one()
    {
        var (county, water, roads) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, roads)]);
        var next = await NextAsync(county, c => [Tie(c, new(2004, 1, 10), water)]);

        var caller = await CallerAsync(water);
        Assert.True(await App.WithDbAsync(db => db.Cases.AnyAsync(c => c.Id == next.Id, Ct), caller));
        Assert.False(await ReachesAsync(county, roads));
    }

    [Fact]
    public async Task Of_two_campaigns_that_run_at_once_each_has_its_own_ties()
    {
        var (county, water, roads) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(30), InTheNext.AddYears(1));
        var @case = new RectificationCase(beside, DivisionCode.Parse(county.Code + Village));
        CaseFact[] all = [@case.Registered(beside.Start), Tie(@case, beside.Start, roads)];
        await App.WithDbAsync(db => { db.AddRange([beside, @case, .. all]); return db.SaveChangesAsync(Ct); });

        Assert.Equal((true, true), (await ReachesAsync(county, water, App.Today), await ReachesAsync(county, roads, App.Today)));
        // The village is the same, and the case is not.
        Assert.Equal((1, 0), (await SeenAsync(water, county.Campaign.Id), await SeenAsync(water, beside.Id)));
        Assert.Equal((0, 1), (await SeenAsync(roads, county.Campaign.Id), await SeenAsync(roads, beside.Id)));
        // The first is over then, and whoever answers for the village reads what was.
        Assert.Equal((false, true), (await ReachesAsync(county, water), await ReachesAsync(county, roads)));
        Assert.Equal((1, 1), (await SeenAsync(roads, county.Campaign.Id, InTheNext), await SeenAsync(roads, beside.Id, InTheNext)));

        async Task<int> SeenAsync(Department department, Guid campaign, DateOnly? on = null)
        {
            var caller = await CallerAsync(department, on ?? App.Today);
            var figures = await App.WithDbAsync(db => db.FigureSetAsync(campaign, on ?? App.Today, Ct));
            var cases = await App.WithDbAsync(db => db.Cases.CountAsync(c => c.CampaignId == campaign, Ct), caller);
            Assert.Equal(cases, figures!.SeenBy(caller.Scope)!.Counted.Count);
            return cases;
        }
    }

    [Fact]
    public async Task Villages_of_its_own_open_no_other_case_of_the_departments()
    {
        var (county, water, roads) = await CountyAsync();
        var tied = await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        var own = await county.AddVillageAsync("102202", "王庄村");
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(30), InTheNext.AddYears(1));
        var other = new RectificationCase(beside, DivisionCode.Parse(county.Code + Village));
        CaseFact[] all = [other.Registered(beside.Start), Tie(other, beside.Start, roads)];
        await App.WithDbAsync(db => { db.AddRange([beside, other, .. all]); return db.SaveChangesAsync(Ct); });
        var account = await App.CreateAccountAsync(
            $"u{Guid.CreateVersion7():N}", Role.Liaison, villages: [own.DivisionCode], departmentId: water.Id);

        var caller = await App.WithDbAsync(db => db.CallerOfAsync(account, App.Today, Ct));

        Guid[] seen = [.. await App.WithDbAsync(db => db.Cases.Select(c => c.Id).ToListAsync(Ct), caller)];
        Assert.Equal(new[] { tied.Id, own.Id }.Order(), seen.Order());
    }

    [Fact]
    public async Task A_removed_case_counts_no_more_and_the_one_before_it_does()
    {
        var (county, water, roads) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        await NextAsync(county, c => [Tie(c, new(2004, 1, 10), roads), c.Remove(new(2004, 2, 1), "重复登记")]);

        Assert.Equal((true, false), (await ReachesAsync(county, water), await ReachesAsync(county, roads)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_removed_case_of_a_campaign_of_today_is_reached_by_the_department_whose_own_it_was(bool isOwn)
    {
        var (county, water, roads) = await CountyAsync();
        var tied = await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(30), InTheNext.AddYears(1));
        var removed = new RectificationCase(beside, DivisionCode.Parse(county.Code + Village));
        CaseFact[] all =
        [
            removed.Registered(beside.Start), Tie(removed, beside.Start, isOwn ? roads : water), Tie(removed, beside.Start.AddDays(1), isOwn ? water : roads),
            removed.Remove(beside.Start.AddDays(2), "重复登记"),
        ];
        await App.WithDbAsync(db => { db.AddRange([beside, removed, .. all]); return db.SaveChangesAsync(Ct); });

        Assert.Equal(new[] { tied.Id, removed.Id }.Take(isOwn ? 2 : 1).Order(), await SeenAsync(water));
        // The village is the other's: what was removed there is no way to it.
        Assert.Empty(await SeenAsync(roads));

        async Task<IEnumerable<Guid>> SeenAsync(Department department)
        {
            var caller = await CallerAsync(department, App.Today);
            return (await App.WithDbAsync(db => db.Cases.Select(c => c.Id).ToListAsync(Ct), caller)).Order();
        }
    }

    [Fact]
    public async Task An_account_of_one_village_and_of_no_department_reaches_that_village_alone()
    {
        var (county, water, _) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        var account = await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Team, villages: [county.Code + "102202"]);

        var scope = (await App.WithDbAsync(db => db.CallerOfAsync(account, App.Today, Ct))).Scope;
        Assert.Equal((false, true), (scope.Covers(county.Code + Village), scope.Covers(county.Code + "102202")));
    }

    [Fact]
    public async Task An_account_of_a_team_loses_a_village_the_day_its_person_leaves_and_gets_it_back_when_he_returns()
    {
        var (county, _, _) = await CountyAsync();
        RectificationCase @case = null!;
        await county.AddVillageAsync(Village, "孔庄村", c =>
        {
            @case = c;
            var member = c.Join(County.Start, "王建国", TeamRole.Member, []);
            return [member, c.Leave(member, App.Today), c.Join(County.Start, "张海", TeamRole.Leader, [])];
        });
        var (left, other, nobody) = (await MemberAsync("王建国"), await MemberAsync("张海"), await MemberAsync("没有登记"));

        Assert.Equal((false, true), (await SeesAsync(left, App.Today), await SeesAsync(left, App.Today.AddDays(-1))));
        Assert.Equal((true, true), (await SeesAsync(other, App.Today), await SeesAsync(nobody, App.Today)));
        await App.WithDbAsync(db => { db.Add(@case.Join(App.Today, "王建国", TeamRole.ResidentDeputy, [])); return db.SaveChangesAsync(Ct); });
        Assert.True(await SeesAsync(left, App.Today));

        Task<Guid> MemberAsync(string person) =>
            App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Team, villages: [county.Code + Village], person: person);

        async Task<bool> SeesAsync(Guid account, DateOnly today) =>
            (await App.WithDbAsync(db => db.CallerOfAsync(account, today, Ct))).Scope.Covers(county.Code + Village);
    }

    [Fact]
    public async Task He_keeps_it_while_one_of_several_memberships_holds_and_what_an_earlier_campaign_left_open_counts_no_more()
    {
        var (county, _, _) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c =>
        {
            var second = c.Join(County.Start.AddDays(9), "王建国", TeamRole.ResidentDeputy, []);
            return [c.Join(County.Start, "王建国", TeamRole.Member, []), second, c.Leave(second, App.Today)];
        });
        var account = await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Team, villages: [county.Code + Village], person: "王建国");
        Assert.True(await SeesAsync(App.Today));

        await NextAsync(county, c =>
        {
            var member = c.Join(new(2004, 1, 10), "王建国", TeamRole.Member, []);
            return [member, c.Leave(member, new(2004, 2, 1))];
        });
        Assert.Equal((true, false), (await SeesAsync(new(2004, 1, 31)), await SeesAsync(new(2004, 2, 1))));

        async Task<bool> SeesAsync(DateOnly today) =>
            (await App.WithDbAsync(db => db.CallerOfAsync(account, today, Ct))).Scope.Covers(county.Code + Village);
    }

    private static LiaisonAssignment Tie(RectificationCase @case, DateOnly from, Department department) => new(@case, from) { DepartmentId = department.Id };

    private async Task<(County County, Department Water, Department Roads)> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        var (water, roads) = (new Department(county.Code, "县水利局"), new Department(county.Code, "县交通局"));
        await App.WithDbAsync(db => { db.AddRange(water, roads); return db.SaveChangesAsync(Ct); });
        return (county, water, roads);
    }

    /// <summary>The village again, in the campaign after.</summary>
    private async Task<RectificationCase> NextAsync(County county, Func<RectificationCase, IEnumerable<CaseFact>> facts)
    {
        var campaign = new Campaign(county.Code, $"县{county.Code}", "下一轮", new(2004, 1, 10), new(2005, 12, 31));
        var @case = new RectificationCase(campaign, DivisionCode.Parse(county.Code + Village));
        CaseFact[] all = [@case.Registered(campaign.Start), .. facts(@case)];
        await App.WithDbAsync(db => { db.AddRange([campaign, @case, .. all]); return db.SaveChangesAsync(Ct); });
        return @case;
    }

    [Fact]
    public async Task A_campaign_that_is_only_prepared_takes_no_village_from_a_department()
    {
        var (county, water, roads) = await CountyAsync();
        await county.AddVillageAsync(Village, "孔庄村", c => [Tie(c, County.Start, water)]);
        await NextAsync(county, c => [Tie(c, new(2004, 1, 10), roads)]);
        var eve = new DateOnly(2004, 1, 9);
        Assert.Equal(
            (true, false),
            ((await CallerAsync(water, eve)).Scope.Covers(county.Code + Village), (await CallerAsync(roads, eve)).Scope.Covers(county.Code + Village)));
    }

    private async Task<bool> ReachesAsync(County county, Department department, DateOnly? today = null) =>
        (await CallerAsync(department, today)).Scope.Covers(county.Code + Village);

    private async Task<Caller> CallerAsync(Department department, DateOnly? today = null)
    {
        var account = await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Liaison, departmentId: department.Id);
        return await App.WithDbAsync(db => db.CallerOfAsync(account, today ?? InTheNext, Ct));
    }
}
