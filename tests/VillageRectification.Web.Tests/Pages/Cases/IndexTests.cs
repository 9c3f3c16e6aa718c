using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>The case list: views, filters, sort and page, and that nothing of another scope is in it.</summary>
public abstract class IndexTests(App app) : AppTests(app)
{
    private static readonly DateOnly Today = App.Today;

    public sealed class OnSqlite(SharedSqlite shared) : IndexTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : IndexTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_needs_care_comes_first_with_its_numbers()
    {
        var county = await FourVillagesAsync();

        var page = await OpenAsync(county, Role.Dept, county.Code);

        Assert.Equal(["张庄村", "李庄村", "孔庄村", "王庄村"], Villages(page));
        Assert.Contains("4 个村，红线标出尚未合格的 3 个村", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("tr.row-flag").Length);
        var row = Words(page.QuerySelectorAll("tbody tr")[2]);
        Assert.Contains("孔庄村", row, StringComparison.Ordinal);
        Assert.Contains("不合格 1/2 逾期 1 项 1 / 未填 10月30日 何存良", row, StringComparison.Ordinal);
        Assert.Contains("没有登记方案", Words(page.QuerySelectorAll("tbody tr")[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "全部 4", new[] { "张庄村", "李庄村", "孔庄村", "王庄村" })]
    [InlineData("view=notapplied", "未申报 2", new[] { "张庄村", "李庄村" })]
    [InlineData("view=failed", "不合格 1", new[] { "孔庄村" })]
    [InlineData("view=passed", "合格 1", new[] { "王庄村" })]
    [InlineData("view=overdue", "有逾期 1", new[] { "孔庄村" })]
    [InlineData("view=liaisonshort", "部门入村不足 4 其中 4 个没有登记联系部门，不判定", new[] { "张庄村", "李庄村", "孔庄村", "王庄村" })]
    [InlineData("view=torevisit", "待回访 1", new[] { "王庄村" })]
    [InlineData("view=openfindings", "督查待整改 1", new[] { "李庄村" })]
    [InlineData("view=nonsense&stage=77&level=&township=abc&sort=drop&p=-3", "全部 4", new[] { "张庄村", "李庄村", "孔庄村", "王庄村" })]
    public async Task A_view_holds_the_villages_it_counts_and_unknown_values_are_left_out(string query, string view, string[] villages)
    {
        var county = await FourVillagesAsync();

        var page = await OpenAsync(county, Role.Dept, county.Code, query);

        Assert.Equal(view, Words(page.QuerySelector(".views:not(.campaigns) [aria-current]")!));
        Assert.Equal(villages, Villages(page));
        // What the view says beside its number the page says beside the number of villages.
        var beside = view.Split(' ', 3).ElementAtOrDefault(2);
        var meta = Words(page.QuerySelector(".page-head .meta")!);
        Assert.Equal(beside is not null, meta.Contains("不判定", StringComparison.Ordinal));
        Assert.Contains(beside is null ? "个村" : $"4 个村，{beside}", meta, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stage=failed", new[] { "孔庄村" })]
    [InlineData("stage=Registered", new[] { "张庄村", "李庄村" })]
    [InlineData("level=citykey", new[] { "王庄村" })]
    [InlineData("q=孔", new[] { "孔庄村" })]
    [InlineData("q=101203", new[] { "王庄村" })]
    [InlineData("q=%25", new string[0])]
    [InlineData("q=庄&stage=registered", new[] { "张庄村", "李庄村" })]
    public async Task Filters_narrow_the_list_and_stay_in_the_form(string query, string[] villages)
    {
        var county = await FourVillagesAsync();

        var page = await OpenAsync(county, Role.Dept, county.Code, query);

        Assert.Equal(villages, Villages(page));
        Assert.Equal(villages.Length == 0, page.QuerySelector(".empty") is not null);
        var typed = query.Split('&')[0].Split('=');
        string?[] shown =
        [
            page.QuerySelector($"main [name={typed[0]}]")!.GetAttribute("value"),
            page.QuerySelector($"main [name={typed[0]}] [selected]")?.GetAttribute("value"),
        ];
        Assert.Contains(Uri.UnescapeDataString(typed[1]), shown, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_township_is_chosen_by_its_code()
    {
        var county = await FourVillagesAsync();

        var page = await OpenAsync(county, Role.Dept, county.Code, $"township={county.Township("102")}000");

        Assert.Equal(["张庄村", "李庄村"], Villages(page));
    }

    [Theory]
    [InlineData("village", "ascending", new[] { "孔庄村", "李庄村", "王庄村", "张庄村" })]
    [InlineData("-village", "descending", new[] { "张庄村", "王庄村", "李庄村", "孔庄村" })]
    [InlineData("-overdue", "descending", new[] { "孔庄村", "王庄村", "张庄村", "李庄村" })]
    [InlineData("-last", "descending", new[] { "孔庄村", "王庄村", "张庄村", "李庄村" })]
    [InlineData("township", "ascending", new[] { "孔庄村", "王庄村", "张庄村", "李庄村" })]
    [InlineData("-measures", "descending", new[] { "孔庄村", "王庄村", "张庄村", "李庄村" })]
    public async Task Heads_sort_chinese_names_by_pinyin_and_say_how(string sort, string order, string[] villages)
    {
        var county = await FourVillagesAsync();

        var page = await OpenAsync(county, Role.Dept, county.Code, $"sort={sort}");

        Assert.Equal(villages, Villages(page));
        Assert.Equal(order, page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task The_first_click_on_overdue_shows_the_worst_first_and_the_second_the_other_way()
    {
        var county = await FourVillagesAsync();

        var first = await OpenAsync(county, Role.Dept, county.Code);
        var second = await OpenAsync(county, Role.Dept, county.Code, "sort=-overdue");

        Assert.EndsWith("sort=-overdue", Overdue(first), StringComparison.Ordinal);
        Assert.EndsWith("sort=overdue", Overdue(second), StringComparison.Ordinal);

        static string Overdue(IHtmlDocument page) =>
            page.QuerySelectorAll("thead a").Single(a => Words(a).StartsWith("逾期", StringComparison.Ordinal)).GetAttribute("href")!;
    }

    [Fact]
    public async Task Fifty_villages_stand_on_a_page_and_the_links_keep_filter_and_sort()
    {
        var county = await County.CreateAsync(App);
        for (var i = 0; i < 53; i++)
        {
            await county.AddVillageAsync($"101{201 + i}", $"第{i}村");
        }

        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var first = await new Form(browser, "/cases?sort=-village&stage=registered").OpenAsync();
        var next = first.QuerySelectorAll(".pager a").Single();
        var second = await new Form(browser, next.GetAttribute("href")!).OpenAsync();

        Assert.Equal(50, Villages(first).Length);
        Assert.Contains("第 1–50 个，共 53 个村", Words(first.QuerySelector(".pager")!), StringComparison.Ordinal);
        Assert.Equal(3, Villages(second).Length);
        Assert.Empty(Villages(first).Intersect(Villages(second)));
        Assert.Contains("sort=-village", next.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Contains("stage=registered", next.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_township_and_a_team_see_their_own_villages_alone()
    {
        var county = await FourVillagesAsync();

        Assert.Equal(["张庄村", "李庄村"], Villages(await OpenAsync(county, Role.Town, county.Township("102"))));
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "101202"]);
        Assert.Equal(["孔庄村"], Villages(await new Form(team, "/cases").OpenAsync()));
    }

    [Fact]
    public async Task The_latest_campaign_is_shown_unless_the_address_names_another()
    {
        var county = await FourVillagesAsync();
        var earlier = new Campaign(county.Code, "县", "上一次", County.Start.AddYears(-3), County.Start.AddYears(-2));
        await App.WithDbAsync(async db =>
        {
            db.Add(earlier);
            await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(4, Villages(await OpenAsync(county, Role.Dept, county.Code)).Length);
        Assert.Empty(Villages(await OpenAsync(county, Role.Dept, county.Code, $"campaign={earlier.Id}")));
        Assert.Equal(4, Villages(await OpenAsync(county, Role.Dept, county.Code, $"campaign={Guid.CreateVersion7()}")).Length);
    }

    [Fact]
    public async Task Without_a_campaign_the_page_says_so()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "990000");

        Assert.Contains("还没有整顿行动", Words((await new Form(browser, "/cases").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_is_refused()
    {
        var browser = await App.SignInAsNewAsync(Role.Admin);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/cases", Ct)).StatusCode);
    }

    private static string[] Villages(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th[scope=row]").Select(Words)];

    private async Task<IHtmlDocument> OpenAsync(County county, Role role, string scope, string query = "")
    {
        Assert.StartsWith(county.Code, scope, StringComparison.Ordinal);
        return await new Form(await App.SignInAsNewAsync(role, scope), $"/cases?{query}").OpenAsync();
    }

    private async Task<County> FourVillagesAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("102201", "张庄村", c => [new Baseline(c, County.Start, ManagementLevel.Ordinary)]);
        await county.AddVillageAsync("102202", "李庄村", c =>
        {
            var visit = new SupervisionVisit(c, Today.AddDays(-9), VisitNotice.Unannounced);
            return [new Baseline(c, County.Start, ManagementLevel.CountyKey), visit, new Finding(c, visit, visit.OccurredOn, "民情日记缺记")];
        });
        await county.AddVillageAsync("101202", "孔庄村", c =>
        {
            var done = new Measure(c, County.Start, "清理村级财务");
            return
            [
                new Baseline(c, County.Start, ManagementLevel.CountyKey), done, MeasureOutcome.Done(c, done, new(2003, 3, 30)),
                new Measure(c, County.Start, "补选村委会") { DueOn = new(2003, 8, 5) },
                new TeamMember(c, County.Start, "何存良", TeamRole.ResidentDeputy), new PresenceEntry(c, new(2003, 10, 30), Capacity.Team),
                .. County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Failed),
            ];
        });
        await county.AddVillageAsync("101203", "王庄村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.CityKey), new ProgressEntry(c, new(2003, 10, 2), "修路"),
            .. County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Passed),
        ]);
        return county;
    }
}
