using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
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

        var saved = await numbers.SubmitAsync(page, ("Input.FinanceMonths", "1"), ("Input.DisclosureDays", "10"));
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
            steps, ("Input.Rows[1].Name", "市级验收"), ("Input.Rows[1].On", "2003-12-20"), ("Input.Rows[0].Name", "县级验收"), ("Input.Rows[0].On", "2003-12-01"));

        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var text = Words((await new Form(town, "/rules").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("财务每月一次，党务每半年一次，过期 10 天内算按期", text, StringComparison.Ordinal);
        Assert.All(["留 30 天检查", "看 6 个月"], t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.All(["县级验收", "2003年12月1日", "市级验收", "2003年12月20日"], t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync($"/rules/{county.Campaign.Id}/milestones", Ct)).StatusCode);
        var stranger = await App.SignInAsNewAsync(Role.Head, "990000");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/rules/{county.Campaign.Id}/thresholds", Ct)).StatusCode);
        await schedule.SubmitAsync(await schedule.OpenAsync(), ("Input.Rows[0].Name", ""), ("Input.Rows[0].On", ""));
        Assert.DoesNotContain("县级验收", Words((await new Form(town, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
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
