using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Figures;

/// <summary>A figure opens to how it is counted and to its villages.</summary>
public abstract class FigurePageTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : FigurePageTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : FigurePageTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_figure_lists_its_villages_with_the_record_behind_each_and_the_value_a_month_ago()
    {
        var county = await TwoVillagesAsync();

        var page = await OpenAsync(county, "passed");

        Assert.Equal("验收合格：1 个村", Words(page.QuerySelector("h1")!));
        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("怎么算的到2003年10月31日为止，最近一次县级验收合格", text, StringComparison.Ordinal);
        Assert.Contains("9月30日：0 个村，增加 1 个村", text, StringComparison.Ordinal);
        Assert.Contains("2003-10-05 县级验收：合格", Words(page.QuerySelector("tbody tr")!), StringComparison.Ordinal);
        Assert.Equal(["王庄村"], page.QuerySelectorAll(".stack tbody th").Select(Words));
    }

    [Fact]
    public async Task Another_day_a_level_and_a_township_narrow_it()
    {
        var county = await TwoVillagesAsync();

        Assert.Equal("验收合格：0 个村", await TitleAsync(county, "passed?asOf=2003-10-04"));
        Assert.Equal("整顿村：1 个村", await TitleAsync(county, "cases?level=citykey"));
        Assert.Equal("整顿村：1 个村", await TitleAsync(county, $"cases?within={county.Township("102")}"));
        Assert.Equal("整顿村：2 个村", await TitleAsync(county, "cases?level="));
    }

    [Theory]
    [InlineData("asOf=2003-02-30", "asOf", "数据截至的日期“2003-02-30”：2 月没有 30 日")]
    [InlineData("asOf=2003/10/31", "asOf", "数据截至的日期“2003/10/31”：要写成 2003-10-31 这样")]
    [InlineData("asOf=", "asOf", "请填数据截至的日期")]
    [InlineData("asOf=2002-10-19", "asOf", "数据截至的日期不能早于行动开始（2002年10月20日），填的是 2002-10-19")]
    [InlineData("level=X", "level", "没有“X”这个级别，请重新选")]
    public async Task A_day_or_level_that_is_none_is_said_at_its_field_and_no_figure_is_shown(string query, string field, string message)
    {
        var county = await TwoVillagesAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var answer = await browser.GetAsync($"/figures/cases?{query}", Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        var control = page.GetElementById(field)!;
        Assert.Equal(message, Words(page.GetElementById(control.GetAttribute("aria-describedby")!)!));
        Assert.Equal(message, Words(page.QuerySelector($".error-summary a[href='#{field}']")!));
        if (field == "asOf")
        {
            Assert.Equal(query["asOf=".Length..], control.GetAttribute("value"));
        }

        Assert.Empty(page.QuerySelectorAll(".stack, h1 + .meta:contains('个村')"));
    }

    [Fact]
    public async Task What_is_overdue_stands_there_with_its_due_day_the_oldest_first_and_none_is_left_out()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => Enumerable.Range(1, 5)
            .Select(i => new Measure(c, County.Start, $"第{i}项") { ResponsiblePerson = "陈志强", DueOn = new DateOnly(2003, 8, 6).AddDays(-i) }));

        var row = (await OpenAsync(county, "overdueMeasures")).QuerySelector("tbody tr")!;

        Assert.Contains("期限 2003-08-01 第5项，陈志强，逾期91天", Words(row), StringComparison.Ordinal);
        Assert.Equal("还有 2 条", Words(row.QuerySelector("details summary")!));
        Assert.Contains("期限 2003-08-05 第1项", Words(row.QuerySelector("details")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quantities_and_rules_have_their_unit_and_dotted_keys_work()
    {
        var county = await TwoVillagesAsync();

        Assert.Equal("修路：1.5 公里", await TitleAsync(county, "indicators.修路"));
        Assert.Equal("联系部门每月不足3天：2 个村，其中 2 个没有登记联系部门，不判定", await TitleAsync(county, "presence.liaison.month.3"));
        Assert.Equal("入党积极分子：4 人", await TitleAsync(county, "activists"));
    }

    [Fact]
    public async Task Villages_of_which_nobody_is_written_down_are_told_apart_beside_the_number()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await county.TieAsync(await county.AddVillageAsync("101202", "王庄村"), "县农业局");
        await county.AddVillageAsync("101203", "张庄村", c => [new PresenceEntry(c, new(2003, 10, 8), Capacity.Liaison)]);
        string[] keys = ["presence.liaison.month.3", "presence.liaison.week.1", "presence.liaison.zeroVillages", "presence.team.month.20"];

        var pages = await Task.WhenAll(keys.Select(k => OpenAsync(county, k)));

        Assert.Equal(
            [
                "联系部门每月不足3天：3 个村，其中 1 个没有登记联系部门，不判定", "联系部门每周不足1天：3 个村，其中 1 个没有登记联系部门，不判定",
                "联系部门本月没有到村：2 个村，其中 1 个没有登记联系部门，不判定", "工作组每月不足20天：3 个村，其中 3 个没有登记工作组，不判定",
            ],
            pages.Select(p => Words(p.QuerySelector("h1")!)));
        Assert.All(pages, p => Assert.StartsWith(Words(p.QuerySelector("h1")!), p.Title!, StringComparison.Ordinal));
        Assert.Equal("整顿村：3 个村", await TitleAsync(county, "cases"));
    }

    [Fact]
    public async Task Presence_tells_days_and_rule_the_worst_first_and_folds_its_days()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [.. Enumerable.Range(1, 4).Select(d => new PresenceEntry(c, new(2003, 10, d), Capacity.Team))]);
        await county.AddVillageAsync("101202", "王庄村", c => [new PresenceEntry(c, new(2003, 10, 8), Capacity.Liaison)]);
        var rows = (await OpenAsync(county, "presence.team.month.20")).QuerySelectorAll(".split > div.panel tbody tr");

        Assert.Equal(["王庄村", "孔庄村"], rows.Select(r => Words(r.QuerySelector("th")!)));
        Assert.Equal(["未填", "4"], rows.Select(r => Words(r.QuerySelector(".num")!)));
        Assert.Equal(["每月 20 天", "每月 20 天"], rows.Select(r => Words(r.QuerySelector("[data-label=规定]")!)));
        Assert.Equal("哪几天 4 条", Words(rows[1].QuerySelector("summary")!));
        Assert.Equal("没有登记工作组，也没有人来过，不说差几天", Words(rows[0].QuerySelector(".full")!));

        var weeks = (await OpenAsync(county, "presence.liaison.week.1")).QuerySelectorAll(".split > div.panel tbody tr");
        Assert.Equal(["孔庄村", "王庄村"], weeks.Select(r => Words(r.QuerySelector("th")!)));
        Assert.Equal("每周 1 天，3 周不足", Words(weeks[1].QuerySelector("[data-label=规定]")!));
    }

    [Fact]
    public async Task Every_figure_has_its_page()
    {
        var county = await TwoVillagesAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var keys = await App.WithDbAsync(async db => (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct))!.Figures.Select(f => f.Key).ToList());

        foreach (var key in keys)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/figures/{key}", Ct)).StatusCode);
        }
    }

    [Theory]
    [InlineData("petitions", false)]
    [InlineData("passed", true)]
    public async Task No_single_villages_petitions_are_printed(string key, bool isPrinted)
    {
        var county = await TwoVillagesAsync();

        var page = await OpenAsync(county, key);

        Assert.Equal(isPrinted, page.QuerySelector("[data-print]") is not null);
        Assert.Equal(isPrinted, page.QuerySelector(".split > .panel")!.ClassList.Contains("never-printed") is false);
        Assert.Empty(page.QuerySelectorAll("section.panel.never-printed"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("passed?within=999999")]
    [InlineData("indicators.没有这个")]
    [InlineData("passed?within=abc")]
    [InlineData("passed?knownAt=yesterday")]
    public async Task Unknown_keys_and_divisions_outside_the_scope_are_not_found(string address)
    {
        var county = await TwoVillagesAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/figures/{address}", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_township_counts_its_own_villages()
    {
        var county = await TwoVillagesAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("102"));

        var page = await new Form(browser, "/figures/cases").OpenAsync();

        Assert.Equal("整顿村：1 个村", Words(page.QuerySelector("h1")!));
        Assert.DoesNotContain("孔庄村", Words(page.Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_is_refused()
    {
        var browser = await App.SignInAsNewAsync(Role.Admin);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/figures/cases", Ct)).StatusCode);
    }

    private async Task<string> TitleAsync(County county, string address) => Words((await OpenAsync(county, address)).QuerySelector("h1")!);

    private async Task<IHtmlDocument> OpenAsync(County county, string address) =>
        await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/figures/{address}").OpenAsync();

    private async Task<County> TwoVillagesAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var entry = new ProgressEntry(c, new(2003, 5, 1), "修路");
            return
            [
                new Baseline(c, County.Start, ManagementLevel.CountyKey), entry,
                new IndicatorQuantity(c, entry, county.Campaign.Indicators.Single(i => i.Name == "修路"), 1_500),
                new MembershipGrowth(c, new(2003, 4, 1)) { Activists = 4 },
            ];
        });
        await county.AddVillageAsync(
            "102201", "王庄村", c => [new Baseline(c, County.Start, ManagementLevel.CityKey), .. County.Inspected(c, new(2003, 10, 5), InspectionOutcome.Passed)]);
        return county;
    }
}
