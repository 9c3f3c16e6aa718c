using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>Whose day a member of the team writes down: his own as what he is, a colleague's where he is of the team, nobody's by an account's name.</summary>
public abstract class LogPersonTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LogPersonTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogPersonTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_deputy_is_one_person_and_a_colleague_of_this_village_was_not_in_the_others()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "王建国", TeamRole.Leader), new TeamMember(c, County.Start, "赵玉芬", TeamRole.ResidentDeputy),
        ]);
        var other = await county.AddVillageAsync("101202", "徐牛村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Team, villages: [@case.DivisionCode, other.DivisionCode], person: "赵玉芬");
        var deputy = await App.SignInAsync(name);
        var page = await new Form(deputy, $"/cases/{@case.Id}/log").OpenAsync();
        Assert.Contains("我（驻村副组长）", Words(page.QuerySelector("main")!), StringComparison.Ordinal);

        (string Name, string Value)[] typed =
        [
            ("Input.Text", "两个村一起开会"), ("Input.Present", "Team"), ("Input.People", "王建国"), ("Input.People", "赵玉芬"),
            ("Input.Villages", other.Id.ToString()),
        ];
        await deputy.PostAsync($"/cases/{@case.Id}/log", new FormUrlEncodedContent(
        [
            .. Form.ValuesOf(page).Where(v => typed.All(t => t.Name != v.Key)), .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value)),
        ]), Ct);

        Assert.Equal([(Capacity.Team, "王建国"), (Capacity.ResidentDeputy, "赵玉芬")], await DaysOfAsync(@case));
        Assert.Equal([(Capacity.Team, "赵玉芬")], await DaysOfAsync(other));
        var shared = new Form(await App.SignInAsNewAsync(Role.Team, villages: [other.DivisionCode]), $"/cases/{other.Id}/log");
        await shared.SubmitAsync(await shared.OpenAsync(), ("Input.Text", "走访农户"), ("Input.Present", "Team"));
        Assert.Equal([(Capacity.Team, null), (Capacity.Team, "赵玉芬")], await DaysOfAsync(other));
    }

    [Fact]
    public async Task A_first_secretary_writes_his_own_day_as_his_and_a_place_that_nobody_holds_is_not_offered()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "王建国", TeamRole.Leader), new TeamMember(c, County.Start, "钱进", TeamRole.Member),
            new TeamMember(c, County.Start, "钱进", TeamRole.FirstSecretary),
        ]);
        var unknown = await county.AddVillageAsync("101202", "徐牛村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Team, villages: [@case.DivisionCode, unknown.DivisionCode], person: "钱进");
        var browser = await App.SignInAsync(name);
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        Assert.Equal(["我（第一书记）"], page.QuerySelectorAll("#Input_Present label").Select(Words));
        // Where the team is not known, the form cannot know who is not there.
        Assert.Equal(
            ["我（工作组）", "驻村副组长", "第一书记"],
            (await new Form(browser, $"/cases/{unknown.Id}/log").OpenAsync()).QuerySelectorAll("#Input_Present label").Select(Words));

        await form.SubmitAsync(page, ("Input.Text", "走访农户"), ("Input.Present", "Team"));
        Assert.Equal([(Capacity.FirstSecretary, "钱进")], await DaysOfAsync(@case));
    }

    [Fact]
    public async Task Who_is_named_was_of_the_team_on_the_day_of_the_entry()
    {
        var county = await County.CreateAsync(App);
        DateOnly change = new(2003, 10, 30);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var gone = new TeamMember(c, County.Start, "张正亮", TeamRole.FirstSecretary);
            return [gone, new TeamDeparture(c, gone, change), new TeamMember(c, change, "李新", TeamRole.FirstSecretary)];
        });
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        Assert.Equal(["李新（第一书记）", "张正亮（第一书记，10月30日离开）"], page.QuerySelectorAll("#Input_People label").Select(Words));

        (string, string?)[] before = [("Input.When", "Other"), ("Input.Day", "2003-10-29"), ("Input.Text", "入户走访")];
        await form.SubmitAsync(page, [.. before, ("Input.Present", "FirstSecretary")]);
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "开会商量"), ("Input.Present", "FirstSecretary"));
        Assert.Equal([(Capacity.FirstSecretary, "李新"), (Capacity.FirstSecretary, "张正亮")], await DaysOfAsync(@case));

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访困难户"), ("Input.Present", null), ("Input.People", "张正亮"));
        Assert.Contains("张正亮 10月31日不在工作组里，请改日期或者重新选", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await form.SubmitAsync(
            await form.OpenAsync(), [.. before, ("Input.Text", "走访困难户"), ("Input.Present", null), ("Input.People", "张正亮")]);
        Assert.Equal(2, (await DaysOfAsync(@case)).Count(d => d is (Capacity.FirstSecretary, "张正亮")));
    }

    [Fact]
    public async Task A_member_of_two_places_counts_in_one_whoever_writes_it_down()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "钱进", TeamRole.Member), new TeamMember(c, County.Start, "钱进", TeamRole.FirstSecretary),
        ]);
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        Assert.Equal(["钱进（第一书记、成员）"], page.QuerySelectorAll("#Input_People label").Select(Words));
        await form.SubmitAsync(page, ("Input.Text", "走访农户"), ("Input.Present", null), ("Input.People", "钱进"));
        Assert.Equal([(Capacity.FirstSecretary, "钱进")], await DaysOfAsync(@case));
    }

    private Task<List<(Capacity, string?)>> DaysOfAsync(RectificationCase @case) => App.WithDbAsync(async db =>
        (await db.PresenceEntries.Where(p => p.CaseId == @case.Id).ToListAsync(Ct)).Select(p => (p.Capacity, p.Person)).Order().ToList());
}
