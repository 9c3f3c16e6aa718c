using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Liaison;

/// <summary>Many villages are tied to another department at a time; its accounts see them the same minute.</summary>
public abstract class LiaisonTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LiaisonTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LiaisonTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Several_villages_change_their_department_at_once_and_their_accounts_with_them()
    {
        var (county, cases, water, roads) = await GroundAsync();
        var (old, next) = (await App.SignInAsNewAsync(Role.Liaison, departmentId: roads.Id), await App.SignInAsNewAsync(Role.Liaison, departmentId: water.Id));
        Assert.Equal((2, 0), (await SeenAsync(old), await SeenAsync(next)));
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/liaison");
        var page = await form.OpenAsync();
        Assert.Contains("县交通局（现在 2 个村）", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        foreach (var id in cases.Take(2).Select(c => c.Id))
        {
            page.QuerySelector($"input[value='{id}']")!.SetAttribute("checked", "checked");
        }

        (string, string?)[] fields = [("Input.Department", $"{water.Id}"), ("Input.ContactPerson", " 李明 ")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, fields)).StatusCode);
        var other = await form.SubmitAsync(page, [.. fields, ("Input.CountyLeader", "林存良")]);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Contains("没有保存", Words((await Form.ReadAsync(other)).QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal((0, 2), (await SeenAsync(old), await SeenAsync(next)));
        var persons = (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct)))!.Readings;
        Assert.Equal(
            [("县水利局", "李明", "何春梅"), ("县水利局", "李明", null), (null, null, null)],
            persons.Select(r => (r.Persons.Department, r.Persons.ContactPerson, r.Persons.CountyLeader)));
        var history = Words((await new Form(next, $"/cases/{cases[0].Id}/people").OpenAsync()).QuerySelector("#ties")!);
        Assert.Contains("县交通局", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_that_is_left_blank_stays_with_his_department()
    {
        var (county, cases, water, roads) = await GroundAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/liaison");
        var picked = ("Input.Villages", (string?)$"{cases[0].Id}");
        (string, string?)[] named = [picked, ("Input.Department", $"{roads.Id}"), ("Input.ContactPerson", "李明"), ("Input.When", "Yesterday")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), named)).StatusCode);
        (string, string?)[] blank = [picked, ("Input.Department", $"{roads.Id}"), ("Input.CountyLeader", "林存良")];
        var page = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, blank)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, blank)).StatusCode);
        Assert.Equal(("县交通局", "李明", "林存良"), await TieAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), picked, ("Input.Department", $"{water.Id}"))).StatusCode);
        Assert.Equal(("县水利局", null, "林存良"), await TieAsync());

        async Task<(string?, string?, string?)> TieAsync() =>
            (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct)))!.Readings[0].Persons is var p
                ? (p.Department, p.ContactPerson, p.CountyLeader) : default;
    }

    [Fact]
    public async Task Ties_of_several_villages_end_on_a_day_and_their_accounts_see_them_no_longer()
    {
        var (county, cases, _, roads) = await GroundAsync();
        var old = await App.SignInAsNewAsync(Role.Liaison, departmentId: roads.Id);
        Assert.Equal(2, await SeenAsync(old));
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/liaison");
        var page = await form.OpenAsync();
        var untied = await form.SubmitAsync(page, ("Input.Villages", $"{cases[2].Id}"), ("Input.Ends", "Department"));
        Assert.Contains("现在没有联系部门", Words((await Form.ReadAsync(untied)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var both = await form.SubmitAsync(page, ("Input.Villages", $"{cases[0].Id}"), ("Input.Ends", "Department"), ("Input.CountyLeader", "林存良"));
        Assert.Contains("不能一起填", Words((await Form.ReadAsync(both)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        foreach (var id in cases.Take(2).Select(c => c.Id))
        {
            page.QuerySelector($"input[value='{id}']")!.SetAttribute("checked", "checked");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Ends", "Department"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Ends", "Department"))).StatusCode);

        Assert.Equal(0, await SeenAsync(old));
        var persons = (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today, Ct)))!.Readings;
        Assert.All(persons, r => Assert.Equal((null, null), (r.Persons.Department, r.Persons.ContactPerson)));
        Assert.Equal("何春梅", persons[0].Persons.CountyLeader);
        var day = (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, App.Today.AddDays(-1), Ct)))!.Readings;
        Assert.Equal(["县交通局", "县交通局", null], day.Select(r => r.Persons.Department));
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var ties = Words((await new Form(staff, $"/cases/{cases[0].Id}/people").OpenAsync()).QuerySelector("#ties")!);
        Assert.Contains("过去的联系 1 条", ties, StringComparison.Ordinal);
        Assert.Contains($"至 {App.Today.AddDays(-1):yyyy-MM-dd}", ties, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_tied_already_is_not_tied_once_more()
    {
        var (county, cases, water, roads) = await GroundAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var many = new Form(staff, "/liaison");
        var page = await many.OpenAsync();
        foreach (var id in cases.Take(2).Select(c => c.Id))
        {
            page.QuerySelector($"input[value='{id}']")!.SetAttribute("checked", "checked");
        }

        (string, string?)[] same = [("Input.Department", $"{roads.Id}"), ("Input.CountyLeader", "何春梅")];
        var answer = await Form.ReadAsync(await many.SubmitAsync(page, same));
        Assert.Contains("孔庄村已经是这样联系的，没有改动，请不要选", Words(answer.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await many.SubmitAsync(await many.OpenAsync(), [("Input.Villages", $"{cases[1].Id}"), .. same])).StatusCode);

        var one = new Form(staff, $"/cases/{cases[0].Id}/records/liaison-assignments/add");
        var cleared = await Form.ReadAsync(await one.SubmitAsync(await one.OpenAsync(), ("Input.CountyLeader", null)));
        Assert.Contains("没有改动", Words(cleared.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await one.SubmitAsync(await one.OpenAsync(), ("Input.Department", $"{water.Id}"))).StatusCode);
    }

    [Fact]
    public async Task Bad_input_is_said_and_what_was_picked_stays()
    {
        var (county, cases, water, _) = await GroundAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/liaison");
        var page = await form.OpenAsync();
        var nothing = await form.SubmitAsync(page, ("Input.Department", $"{water.Id}"));
        Assert.Contains("还没有选", Words((await Form.ReadAsync(nothing)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var picked = ("Input.Villages", (string?)$"{cases[0].Id}");
        foreach (var (name, value, message) in new[]
        {
            ("Input.Department", "", "至少填一个"), ("Input.Department", $"{Guid.CreateVersion7()}", "请从列表里选部门"),
            ("Input.CountyLeader", new string('何', 51), "最多 50 个字"), ("Input.ContactPerson", "无", "“无”不是姓名"), ("Input.Day", "2003-11-01", "日期不能晚于今天"),
        })
        {
            (string, string?)[] other = name == "Input.Department" ? [] : [("Input.Department", $"{water.Id}"), ("Input.When", "Other")];
            var answer = await form.SubmitAsync(page, [picked, .. other, (name, value)]);
            Assert.Equal((name, HttpStatusCode.BadRequest), (name, answer.StatusCode));
            var shown = await Form.ReadAsync(answer);
            Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            Assert.True(shown.QuerySelector($"input[value='{cases[0].Id}']")!.HasAttribute("checked"));
        }

        // The department of the other ended yesterday: a contact alone would stand nowhere there, too.
        await App.WithDbAsync(async db =>
        {
            var tie = db.LiaisonAssignments.Single(a => a.CaseId == cases[1].Id);
            db.Add(new LiaisonEnding(cases[1], tie, LiaisonPart.Department, App.Today.AddDays(-1)));
            await db.SaveChangesAsync(Ct);
        });
        var ended = await form.SubmitAsync(page, ("Input.Villages", $"{cases[1].Id}"), ("Input.ContactPerson", "李明"), ("Input.CountyLeader", "林存良"));
        Assert.Contains("请把部门也选上", Words((await Form.ReadAsync(ended)).QuerySelector(".error-summary")!), StringComparison.Ordinal);

        // A contact is that of a department: alone it would stand nowhere.
        var alone = await form.SubmitAsync(page, picked, ("Input.ContactPerson", "李明"), ("Input.CountyLeader", "林存良"));
        Assert.Equal(HttpStatusCode.BadRequest, alone.StatusCode);
        Assert.Contains("请把部门也选上", Words((await Form.ReadAsync(alone)).QuerySelector(".error-summary")!), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            var @case = cases[0];
            db.Attach(@case);
            db.Add(@case.Suspend(App.Today, "搬迁"));
            await db.SaveChangesAsync(Ct);
        });
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, picked, ("Input.Department", $"{water.Id}"))).StatusCode);
        var elsewhere = await GroundAsync();
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await form.SubmitAsync(page, ("Input.Villages", $"{elsewhere.Cases[0].Id}"), ("Input.Department", $"{water.Id}"))).StatusCode);
    }

    [Theory]
    [InlineData(Role.Town)]
    [InlineData(Role.Leader)]
    [InlineData(Role.DeptHead)]
    public async Task Nobody_else_may(Role role)
    {
        var (county, cases, _, _) = await GroundAsync();
        var browser = role is Role.DeptHead
            ? await App.SignInAsNewAsync(role, villages: [cases[0].DivisionCode])
            : await App.SignInAsNewAsync(role, role is Role.Town ? county.Township("101") : county.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/liaison", Ct)).StatusCode);
    }

    private static async Task<int> SeenAsync(HttpClient browser) =>
        (await browser.GetAsync("/cases", Ct)) is var answer && (await Form.ReadAsync(answer)).QuerySelectorAll("tbody th a").Length is var rows ? rows : 0;

    private async Task<(County County, RectificationCase[] Cases, Department Water, Department Roads)> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        var (water, roads) = (new Department(county.Code, "县水利局"), new Department(county.Code, "县交通局"));
        await App.WithDbAsync(db => { db.AddRange(water, roads); return db.SaveChangesAsync(Ct); });
        RectificationCase[] cases =
        [
            await county.AddVillageAsync("101201", "孔庄村", c => [new LiaisonAssignment(c, County.Start) { DepartmentId = roads.Id, CountyLeader = "何春梅" }]),
            await county.AddVillageAsync("102201", "王庄村", c => [new LiaisonAssignment(c, County.Start) { DepartmentId = roads.Id }]),
            await county.AddVillageAsync("102202", "李庄村"),
        ];
        return (county, cases, water, roads);
    }
}
