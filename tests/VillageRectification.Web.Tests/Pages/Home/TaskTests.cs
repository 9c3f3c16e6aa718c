using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>Every kind of task stands on the start page of whose it is, and is ended by the form that it opens, which leads back there.</summary>
public abstract class TaskTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : TaskTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : TaskTests(shared.App), IClassFixture<SharedPostgres>;

    public static TheoryData<string> Kinds() => [.. TaskSamples.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_told_to_whose_it_is_and_ended_by_its_form(string kind)
    {
        var sample = TaskSamples.All.Single(s => s.Name == kind);
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => sample.Facts(c));
        await county.AddVillageAsync("101202", "王庄村", c => [c.Suspend(App.Today, "搬迁"), .. sample.IsOfAnyVillage ? [] : sample.Facts(c)]);
        var browser = await SignInAsync(sample.Role, county, @case);
        var row = Row(await HomeAsync(browser), sample.Text);
        Assert.Contains(sample.Mark, Words(row), StringComparison.Ordinal);
        foreach (var stranger in sample.Strangers)
        {
            var theirs = await HomeAsync(await SignInAsync(stranger, county, @case));
            Assert.DoesNotContain(Rows(theirs), r => Words(r).StartsWith(sample.Text, StringComparison.Ordinal));
        }

        var answer = await EndAsync(browser, row, sample);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var after = await HomeAsync(browser);
        Assert.DoesNotContain(Rows(after), r => Words(r).StartsWith(sample.Text, StringComparison.Ordinal));
        Assert.NotNull(after.QuerySelector(".note-ok"));
    }

    [Theory]
    [InlineData(3, 0, "已无法完成，差 3 天", "due-over")]
    [InlineData(1, 0, "还差 1 天，本月还剩 1 天", "due-soon")]
    [InlineData(1, 1, null, null)]
    public async Task Own_days_that_are_short_stand_first(int minimum, int days, string? state, string? style)
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(async db =>
        {
            db.Attach(county.Campaign);
            county.Campaign.Require(Capacity.TownshipLeader, PresencePeriod.Month, minimum, County.Start);
            await db.SaveChangesAsync(Ct);
        });
        var @case = await county.AddVillageAsync(
            "101201", "孔庄村", c => Enumerable.Range(0, days).Select(d => new PresenceEntry(c, App.Today.AddDays(-d), Capacity.TownshipLeader)));

        var page = await HomeAsync(await SignInAsync(Role.Town, county, @case));

        var own = page.QuerySelector("#presence");
        Assert.Equal(state is not null, own is not null);
        if (own is not null)
        {
            Assert.Equal(state, Words(own.QuerySelector("." + style)!));
            Assert.Equal($"/cases/{@case.Id}/log", own.QuerySelector(".tasks a")!.GetAttribute("href"));
            Assert.Same(own, page.QuerySelector("main section"));
        }
    }

    [Theory]
    [InlineData(Role.Team, "每月进村 20 天孔庄村 · 10 月已去 2 天 已无法完成，差 18 天", "/log")]
    [InlineData(Role.Liaison, "每月进村 3 天孔庄村 · 10 月已去 1 天 已无法完成，差 2 天", "/log")]
    [InlineData(Role.DeptHead, "联系部门每月进村 3 天孔庄村 · 10 月已去 1 天 · 由联络员去、联络员记，您自己去的另算 已无法完成，差 2 天", "/presence")]
    public async Task Own_duty_stands_first_and_the_departments_before_its_head(Role role, string line, string where)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new PresenceEntry(c, new(2003, 10, 6), Capacity.Team), new PresenceEntry(c, new(2003, 10, 31), Capacity.ResidentDeputy),
            new PresenceEntry(c, new(2003, 10, 31), Capacity.Liaison),
        ]);
        var page = await HomeAsync(await SignInAsync(role, county, @case));

        var row = page.QuerySelector("main section#presence .tasks li")!;
        Assert.Equal(line, Words(row));
        Assert.Equal($"/cases/{@case.Id}{where}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_team_that_came_after_the_middle_of_the_month_is_not_called_short()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, new(2003, 10, 20), "王建国", TeamRole.Leader), new PresenceEntry(c, new(2003, 10, 21), Capacity.Team),
        ]);
        var team = await SignInAsync(Role.Team, county, @case);

        var today = await HomeAsync(team);
        var file = await new Form(team, $"/cases/{@case.Id}").OpenAsync();

        Assert.Equal("每月进村 20 天孔庄村 · 10 月已去 1 天 未判定", Words(today.QuerySelector("main section#presence .tasks li")!));
        Assert.Contains("工作组 1 天 未判定每月 20 天", Words(file.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.All(new[] { today, file }, p => Assert.DoesNotContain("已无法完成，差 19 天", p.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_department_corrected_is_told_to_the_township_with_who_and_when()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [new MassPetition(c, new(2003, 9), 1) { Persons = 3, Level = PetitionLevel.County }]);
        var report = await App.WithDbAsync(db => Task.FromResult(db.MassPetitions.Single(p => p.CaseId == @case.Id).RecordId));
        var town = await SignInAsync(Role.Town, county, @case);
        Assert.Null((await HomeAsync(town)).QuerySelector("#corrected"));
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case.Id}/records/petition-reports/{report}/correct");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Count", "2"), ("Input.Reason", "漏报一批"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var told = (await HomeAsync(town)).QuerySelector("#corrected .tasks")!;
        Assert.StartsWith("孔庄村的上访月报", Words(told), StringComparison.Ordinal);
        Assert.EndsWith("更正", Words(told), StringComparison.Ordinal);
        Assert.Equal($"/cases/{@case.Id}/records/petition-reports/{report}", told.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null((await HomeAsync(await SignInAsync(Role.Team, county, @case))).QuerySelector("#corrected"));
    }

    [Fact]
    public async Task A_promise_is_followed_by_the_township_and_is_no_duty_of_the_department_that_came_after()
    {
        var county = await County.CreateAsync(App);
        var name = $"县水利局{county.Code}";
        Department before = new(county.Code, name), after = new(county.Code, $"县林业局{county.Code}");
        await App.WithDbAsync(db => { db.AddRange(before, after); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = before.Id }, new LiaisonAssignment(c, new(2003, 9, 1)) { DepartmentId = after.Id },
            new Commitment(c, new(2003, 3, 1), "物资", "化肥 5 吨") { DepartmentId = before.Id, DueOn = new(2003, 10, 28) },
            new Commitment(c, new(2003, 9, 9), "资金", "修路款") { DepartmentId = after.Id, DueOn = new(2003, 10, 30) },
        ]);

        var own = Rows(await HomeAsync(await SignInAsync(Role.Liaison, county, @case))).Select(Words).ToList();
        var followed = (await HomeAsync(await SignInAsync(Role.Town, county, @case))).QuerySelector("#watched")!;

        Assert.Contains(own, r => r.StartsWith("修路款孔庄村 · 承诺 逾期 1 天", StringComparison.Ordinal));
        Assert.DoesNotContain(own, r => r.StartsWith("化肥", StringComparison.Ordinal));
        Assert.Contains($"化肥 5 吨孔庄村 · 承诺 · {name}", Words(followed), StringComparison.Ordinal);
        Assert.Equal($"/cases/{@case.Id}/situation#commitments", followed.QuerySelector(".tasks a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_do_one_line_says_so()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
            [new CommitteeConfirmation(c, App.Today), .. TaskSamples.Adopted(c, App.Today.AddDays(-5))]);
        var page = await HomeAsync(await SignInAsync(Role.Town, county, @case));
        Assert.Null(page.QuerySelector("#now"));
        Assert.Equal("现在没有要办的：要修订的方案、会诊和方案、整顿措施、突出问题、督查问题、两委状态确认", Words(page.QuerySelector("main .idle")!));
    }

    private Task<HttpClient> SignInAsync(Role role, County county, RectificationCase @case) => role switch
    {
        Role.Town or Role.Sec => App.SignInAsNewAsync(role, county.Township("101")),
        Role.Team or Role.Liaison or Role.DeptHead => App.SignInAsNewAsync(role, villages: [@case.DivisionCode]),
        _ => App.SignInAsNewAsync(role, county.Code),
    };

    private static async Task<IHtmlDocument> HomeAsync(HttpClient browser) => await new Form(browser, "/").OpenAsync();

    private static IEnumerable<IElement> Rows(IHtmlDocument page) => page.QuerySelectorAll("main .tasks > li");

    private static IElement Row(IHtmlDocument page, string text) =>
        Assert.Single(Rows(page), r => Words(r).StartsWith(text, StringComparison.Ordinal));

    // By the button of the row, or by the form that it opens.
    private static async Task<HttpResponseMessage> EndAsync(HttpClient browser, IElement row, TaskSample sample)
    {
        if (row.QuerySelector("form") is IHtmlFormElement tap)
        {
            return await browser.PostAsync(tap.GetAttribute("action"), new FormUrlEncodedContent(
                tap.Elements.OfType<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value))));
        }

        var form = new Form(browser, row.QuerySelectorAll("a")[sample.IsOtherWay ? 1 : 0].GetAttribute("href")!);
        var page = await form.OpenAsync();
        if (sample.Via is { } via)
        {
            form = new(browser, page.QuerySelector($"main a[href*='{via}']")!.GetAttribute("href")!);
            page = await form.OpenAsync();
        }

        return await form.SubmitAsync(page, sample.Fields);
    }
}
