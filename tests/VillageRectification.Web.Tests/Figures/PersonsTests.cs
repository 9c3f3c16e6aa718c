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

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Who answers for a village on a day.</summary>
public abstract class PersonsTests(App app) : AppTests(app)
{
    private static readonly DateOnly Later = County.Start.AddDays(30);

    public sealed class OnSqlite(SqliteApp app) : PersonsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : PersonsTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Rows_that_name_two_people_for_one_post_are_both_told_in_their_order()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            Holder(county, c, County.Start, "罗广才", second, 3), Holder(county, c, County.Start, "赵存良", first, 2),
            Holder(county, c, County.Start, "罗广才", Guid.CreateVersion7(), 4),
        ]);

        Assert.Equal("赵存良、罗广才", (await PersonsAsync(@case, App.Today)).Secretary);
    }

    [Fact]
    public async Task What_was_written_by_hand_settles_what_rows_of_a_ledger_say_of_the_same_day()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            Holder(county, c, County.Start, "罗广才", Guid.CreateVersion7(), 3), Holder(county, c, County.Start, "赵存良", Guid.CreateVersion7(), 2),
            Holder(county, c, County.Start, "赵存梁", null, 0),
        ]);

        Assert.Equal("赵存梁", (await PersonsAsync(@case, App.Today)).Secretary);
    }

    [Fact]
    public async Task Who_took_the_post_later_holds_alone_from_that_day()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            Holder(county, c, Later, "何春梅", null, 0), Holder(county, c, County.Start, "赵存良", Guid.CreateVersion7(), 9),
            new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(county.Code + "102201"), Later.AddDays(1), HolderPost.Secretary, "别乡人"),
        ]);

        Assert.Equal("赵存良", (await PersonsAsync(@case, Later.AddDays(-1))).Secretary);
        Assert.Equal("何春梅", (await PersonsAsync(@case, Later)).Secretary);
    }

    [Fact]
    public async Task The_holders_of_another_campaign_of_the_county_are_not_this_ones()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [Holder(county, c, County.Start, "赵存良", null, 0)]);
        var other = new Campaign(county.Code, "某县", "另一个行动", County.Start, County.Deadline);
        await App.WithDbAsync(db =>
        {
            db.AddRange(other, new ResponsibilityHolder(other, DivisionCode.Parse(@case.DivisionCode), Later, HolderPost.Secretary, "何春梅"));
            return db.SaveChangesAsync(Ct);
        });

        Assert.Equal("赵存良", (await PersonsAsync(@case, App.Today)).Secretary);
    }

    [Fact]
    public async Task An_assignment_of_a_leader_alone_leaves_the_department_for_the_page_and_for_its_accounts()
    {
        var county = await County.CreateAsync(App);
        var (water, roads) = (new Department(county.Code, "县水利局"), new Department(county.Code, "县交通局"));
        await App.WithDbAsync(db => { db.AddRange(water, roads); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = roads.Id, ContactPerson = "李明", CountyLeader = "何春梅" },
            new LiaisonAssignment(c, Later) { DepartmentId = water.Id },
            new LiaisonAssignment(c, Later.AddDays(1)) { CountyLeader = "林存良" },
        ]);
        var account = await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Liaison, departmentId: water.Id);

        var persons = await PersonsAsync(@case, App.Today);

        Assert.Equal((water.Name, null, "林存良"), (persons.Department, persons.ContactPerson, persons.CountyLeader));
        var before = await PersonsAsync(@case, Later);
        Assert.Equal((water.Name, "何春梅"), (before.Department, before.CountyLeader));
        var caller = await App.WithDbAsync(db => db.CallerOfAsync(account, App.Today, Ct));
        Assert.True(caller.Scope.Covers(@case.DivisionCode));
    }

    [Fact]
    public async Task Nobody_is_named_where_nothing_is_written_down()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [new LiaisonAssignment(c, App.Today.AddDays(1)) { CountyLeader = "林存良" }]);

        Assert.Equivalent(CasePersons.Nobody(@case.Id), await PersonsAsync(@case, App.Today));
    }

    private static ResponsibilityHolder Holder(County county, RectificationCase @case, DateOnly from, string name, Guid? row, int ordinal)
    {
        var holder = new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(@case.DivisionCode), from, HolderPost.Secretary, name);
        if (row is { } record)
        {
            holder.ReadFrom(record, ordinal);
        }

        return holder;
    }

    private async Task<CasePersons> PersonsAsync(RectificationCase @case, DateOnly asOf) =>
        (await App.WithDbAsync(db => db.FigureSetAsync(@case.CampaignId, asOf, Ct)))!.Readings.Single(r => r.CaseId == @case.Id).Persons;
}
