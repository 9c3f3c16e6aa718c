using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>请假、离岗说明: when it may be written, for whom, and what became of it.</summary>
public abstract class LeaveTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LeaveTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LeaveTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Leave_may_be_written_before_it_begins_and_a_place_that_nobody_holds_takes_none()
    {
        var (county, id) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(browser, $"/cases/{id}/records/presence-leaves/add");
        var page = await form.OpenAsync();
        Assert.DoesNotContain("FirstSecretary", page.QuerySelectorAll("[name='Input.Capacity']").Select(c => c.GetAttribute("value")));
        (string, string?)[] typed = [("Input.Capacity", "Team"), ("Input.Cause", "住院"), ("Input.From", "2003-11-05"), ("Input.Until", "2003-11-09")];

        (string, string, string)[] bad =
        [
            ("Input.Until", "2004-11-06", "一次最长写一年"), ("Input.From", "2004-11-01", "最早提前一年写"), ("Input.Person", "王大海", "工作组名单里没有这个姓名"),
        ];
        foreach (var (name, value, message) in bad)
        {
            var refused = await form.SubmitAsync(page, [.. typed.Where(t => t.Item1 != name), (name, value)]);
            Assert.Contains(message, Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, typed)).StatusCode);

        var leave = await App.WithDbAsync(db => db.PresenceLeaves.SingleAsync(l => l.CaseId == id, Ct));
        Assert.Equal((new DateOnly(2003, 10, 31), new DateOnly(2003, 11, 5), new DateOnly(2003, 11, 9)), (leave.OccurredOn, leave.From, leave.Until));
        Assert.Contains(
            "11月5日至11月9日请假：住院（不算天数）", Words((await new Form(browser, $"/cases/{id}/presence").OpenAsync()).QuerySelector("#rules")!),
            StringComparison.Ordinal);
        var correct = new Form(browser, $"/cases/{id}/records/presence-leaves/{leave.RecordId}/correct");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await correct.SubmitAsync(await correct.OpenAsync(), ("Input.From", "2003-10-30"), ("Input.Reason", "提前住院"))).StatusCode);
        leave = await App.WithDbAsync(db => db.PresenceLeaves.SingleAsync(l => l.CaseId == id, Ct));
        Assert.Equal((new DateOnly(2003, 10, 30), new DateOnly(2003, 10, 30)), (leave.OccurredOn, leave.From));

        // A correction of leave is told beside those of days; leaves stand in the order in which they begin.
        page = await new Form(browser, $"/cases/{id}/presence").OpenAsync();
        Assert.Contains(
            "工作组请假离岗 原写11月5日至11月9日，更正为10月30日至11月9日，原因“提前住院”", Words(page.QuerySelector("#changes")!), StringComparison.Ordinal);
        typed = [("Input.Capacity", "Team"), ("Input.Cause", "开会"), ("Input.From", "2003-10-29"), ("Input.Until", "2003-10-29")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), typed)).StatusCode);
        page = await new Form(browser, $"/cases/{id}/presence").OpenAsync();
        Assert.Equal(
            ["10月29日请假：开会（不算天数）", "10月30日至11月9日请假：住院（不算天数；其中 1 天记了到场，照算）"],
            page.QuerySelectorAll("#rules .summary > div")[0].QuerySelectorAll("dd a").Select(Words));
    }

    private async Task<(County County, Guid Id)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), new TeamMember(c, County.Start, "何春梅", TeamRole.ResidentDeputy),
            new PresenceEntry(c, new(2003, 10, 31), Capacity.Team) { Person = "陈志强" },
        ]);
        return (county, @case.Id);
    }
}
