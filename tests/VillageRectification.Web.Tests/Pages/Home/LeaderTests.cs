using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>A county leader finds the villages that he is tied to, from the minute in which he is.</summary>
public abstract class LeaderTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LeaderTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LeaderTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_name_that_the_ledger_writes_with_a_blank_or_beside_another_is_his()
    {
        var county = await County.CreateAsync(App);
        var account = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(account, Role.Leader, county.Code, person: "王强");
        await county.AddVillageAsync("101201", "孔庄村", c => [new LiaisonAssignment(c, County.Start) { CountyLeader = "王　强" }]);
        await county.AddVillageAsync("101202", "王庄村", c => [new LiaisonAssignment(c, County.Start) { CountyLeader = "何春梅、王 强" }]);
        await county.AddVillageAsync("101203", "林庄村", c => [new LiaisonAssignment(c, County.Start) { CountyLeader = "王强生" }]);

        Assert.Equal(["孔庄村", "王庄村"], (await OwnAsync(await App.SignInAsync(account))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task His_villages_are_those_of_the_last_assignment()
    {
        var county = await County.CreateAsync(App);
        var name = $"领导{county.Code}";
        var account = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(account, Role.Leader, county.Code, person: name);
        var own = await county.AddVillageAsync("101201", "孔庄村", c => [new LiaisonAssignment(c, County.Start) { CountyLeader = name }]);
        await county.AddVillageAsync("101202", "王庄村", c => [new LiaisonAssignment(c, County.Start) { CountyLeader = "别人" }]);
        var browser = await App.SignInAsync(account);
        Assert.Equal(["孔庄村"], await OwnAsync(browser));

        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var people = await new Form(staff, $"/cases/{own.Id}/people").OpenAsync();
        await SaveAsync(staff, people.QuerySelector("#ties a[href*='liaison-endings']")!.GetAttribute("href")!, ("Input.Part", "CountyLeader"));
        Assert.Empty(await OwnAsync(browser));
        await SaveAsync(staff, $"/cases/{own.Id}/records/liaison-assignments/add", ("Input.CountyLeader", name));
        Assert.Equal(["孔庄村"], await OwnAsync(browser));
        await SaveAsync(staff, $"/cases/{own.Id}/records/liaison-assignments/add", ("Input.CountyLeader", "何春梅"));

        Assert.Empty(await OwnAsync(browser));
        Assert.Contains("一览", Words((await new Form(browser, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_is_not_named_for_a_month_that_is_not_judged()
    {
        var county = await County.CreateAsync(App);
        var water = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.Add(water); return db.SaveChangesAsync(Ct); });
        await county.AddVillageAsync("101201", "孔庄村", c => [new LiaisonAssignment(c, County.Start) { DepartmentId = water.Id }]);
        await county.AddVillageAsync("101202", "王庄村", c => [new LiaisonAssignment(c, App.Today) { DepartmentId = water.Id }]);
        await county.AddVillageAsync("101203", "林庄村");

        var page = await new Form(await App.SignInAsNewAsync(Role.Leader, county.Code), "/").OpenAsync();

        var absent = page.QuerySelectorAll("section.panel").Single(p => p.QuerySelector("h2") is { } h && Words(h) == "10 月没有入村记录的部门");
        Assert.Contains("县水利局（孔庄村）", Words(absent), StringComparison.Ordinal);
        Assert.Contains("林庄村没有登记联系部门，不判定", Words(absent), StringComparison.Ordinal);
        Assert.DoesNotContain("王庄村", Words(absent), StringComparison.Ordinal);
    }

    private static async Task SaveAsync(HttpClient staff, string address, (string, string?) field)
    {
        var form = new Form(staff, address);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), field)).StatusCode);
    }

    private static async Task<string[]> OwnAsync(HttpClient browser) =>
        [.. (await new Form(browser, "/").OpenAsync()).QuerySelectorAll("#own tbody th a").Select(a => a.TextContent)];
}
