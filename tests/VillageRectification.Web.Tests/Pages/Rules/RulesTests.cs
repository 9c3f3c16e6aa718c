using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>The campaign's rules, read by everybody who works in it.</summary>
public abstract class RulesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : RulesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RulesTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Town)]
    [InlineData(Role.City)]
    public async Task The_rules_stand_with_their_points_and_days(Role role)
    {
        var county = await County.CreateAsync(App);

        var text = Words((await new Form(await App.SignInAsNewAsync(role, county.Code), "/rules").OpenAsync()).QuerySelector("main")!);

        Assert.Contains("第 1 版 · 24 项 100 分", text, StringComparison.Ordinal);
        Assert.Contains("1. 支部班子健全、书记在岗履职 ★必达", text, StringComparison.Ordinal);
        Assert.Contains("每月不少于 20 天", text, StringComparison.Ordinal);
        Assert.Contains("大中拱棚（个）", text, StringComparison.Ordinal);
        Assert.Contains("80 分以上", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_numbers_and_its_schedule_are_said_by_the_head_and_read_by_all()
    {
        var county = await County.CreateAsync(App);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var numbers = new Form(head, $"/rules/{county.Campaign.Id}/thresholds");
        var page = await numbers.OpenAsync();
        (string, string?)[] wrong = [("Input.MinimumInspectors", "0"), ("Input.FinanceMonths", "5"), ("Input.DisclosureDays", "")];
        foreach (var field in wrong)
        {
            Assert.Equal((field, HttpStatusCode.BadRequest), (field, (await numbers.SubmitAsync(page, field)).StatusCode));
        }

        var saved = await numbers.SubmitAsync(
            page, ("Input.FinanceMonths", "1"), ("Input.DisclosureDays", "10"), ("Input.Why", "县委会议定的"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var schedule = new Form(head, $"/rules/{county.Campaign.Id}/milestones");
        var steps = await schedule.OpenAsync();
        foreach (var field in new (string, string?)[] { ("Input.Rows[0].Name", "县级验收"), ("Input.Rows[0].On", "2003-12-01") })
        {
            Assert.Equal((field, HttpStatusCode.BadRequest), (field, (await schedule.SubmitAsync(steps, field)).StatusCode));
        }

        var early = await schedule.SubmitAsync(steps, ("Input.Rows[0].Name", "太早"), ("Input.Rows[0].On", "2002-10-19"));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        await schedule.SubmitAsync(
            steps, ("Input.Rows[1].Name", "市级验收"), ("Input.Rows[1].On", "2003-12-20"), ("Input.Rows[0].Name", "县级验收"), ("Input.Rows[0].On", "2003-12-01"),
            ("Input.Why", "市里定了时间"));

        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var text = Words((await new Form(town, "/rules").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("财务每月一次，党务每半年一次，过期 10 天内算按期", text, StringComparison.Ordinal);
        Assert.All(["留 30 天检查", "看 6 个月"], t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.All(["县级验收", "2003年12月1日", "市级验收", "2003年12月20日"], t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync($"/rules/{county.Campaign.Id}/milestones", Ct)).StatusCode);
        var stranger = await App.SignInAsNewAsync(Role.Head, "990000");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/rules/{county.Campaign.Id}/thresholds", Ct)).StatusCode);
        await schedule.SubmitAsync(await schedule.OpenAsync(), ("Input.Rows[0].Name", ""), ("Input.Rows[0].On", ""), ("Input.Why", "县委会议定的"));
        var after = (await new Form(town, "/rules").OpenAsync()).QuerySelector("main")!;
        Assert.Contains("县级验收", Words(after.QuerySelector("#changes")!), StringComparison.Ordinal);
        Assert.DoesNotContain(after.QuerySelectorAll("dt").Select(Words), t => t == "县级验收");
    }

    [Fact]
    public async Task The_head_corrects_the_name_and_the_dates_of_a_campaign_while_nothing_stands_against_it()
    {
        var county = await County.CreateAsync(App);
        var other = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [new Problem(c, County.Start.AddDays(40), "村级财务", "账目没有公布")]);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/rules/{county.Campaign.Id}/milestones");
        var page = await form.OpenAsync();

        // Registered on the first day, so the campaign starts no later; another county's name is no hindrance.
        var late = await form.SubmitAsync(page, ("Input.Start", "2002-10-21"), ("Input.Why", "县委会议定的"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("2002年10月20日已有记录", Words((await Form.ReadAsync(late)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("Input.Deadline", "2002-10-20"))).StatusCode);
        (string, string?)[] right = [("Input.Name", "整顿新名"), ("Input.Start", "2002-10-10"), ("Input.Deadline", "2004-01-31"), ("Input.Why", "县委会议定的")];
        // What goes along with the dates is shown before they are saved.
        var shown = await form.SubmitAsync(page, right);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await Form.ReadAsync(shown))).StatusCode);

        var saved = await App.WithDbAsync(db => db.Campaigns.Include(c => c.PresenceRules).AsNoTracking().SingleAsync(c => c.Id == county.Campaign.Id));
        Assert.Equal(("整顿新名", new(2002, 10, 10), new DateOnly(2004, 1, 31)), (saved.Name, saved.Start, saved.Deadline));
        Assert.All(saved.PresenceRules, r => Assert.Equal(new DateOnly(2002, 10, 10), r.From));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Contains("整顿新名", Words((await new Form(town, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var changed = county.Campaign.Id.ToString();
        Assert.Equal(1, await App.WithDbAsync(db => db.AuditEntries.CountAsync(a => a.SubjectId == changed && a.Action == AuditAction.Changed)));
        Assert.NotEqual("整顿新名", await App.WithDbAsync(db => db.Campaigns.Where(c => c.Id == other.Campaign.Id).Select(c => c.Name).SingleAsync()));

        // A second campaign of the county keeps its own name.
        await App.WithDbAsync(db =>
        {
            db.Add(new Campaign(county.Code, saved.CountyName, "下一次行动", new(2004, 3, 1), new(2004, 12, 31)));
            return db.SaveChangesAsync(Ct);
        });
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Name", "下一次行动"))).StatusCode);
    }

    [Theory]
    [InlineData(Role.Town, 1)]
    [InlineData(Role.Leader, 1)]
    [InlineData(Role.Dept, 0)]
    [InlineData(Role.Admin, 0)]
    public async Task The_account_menu_leads_there_where_the_navigation_does_not(Role role, int links)
    {
        var county = await County.CreateAsync(App);

        var page = await new Form(await App.SignInAsNewAsync(role, county.Code), "/account/password").OpenAsync();

        Assert.Equal(links, page.QuerySelectorAll(".push a[href='/rules']").Length);
    }

    [Fact]
    public async Task The_administrator_is_refused_and_another_county_sees_its_own()
    {
        var county = await County.CreateAsync(App);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await App.SignInAsNewAsync(Role.Admin)).GetAsync("/rules", Ct)).StatusCode);
        var other = await new Form(await App.SignInAsNewAsync(Role.Dept, "990000"), $"/rules?campaign={county.Campaign.Id}").OpenAsync();
        Assert.Contains("还没有整顿行动", Words(other.QuerySelector("main")!), StringComparison.Ordinal);
    }
}
