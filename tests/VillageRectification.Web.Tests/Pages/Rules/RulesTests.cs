using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>The campaign's rules, read by everybody who works in it.</summary>
public abstract class RulesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : RulesTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : RulesTests(app), IClassFixture<PostgresApp>;

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
