using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>The start page of each role.</summary>
public abstract class HomeTests(App app) : AppTests(app)
{
    private static readonly DateOnly Today = App.Today;

    public sealed class OnSqlite(SharedSqlite shared) : HomeTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : HomeTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Dept)]
    [InlineData(Role.Head)]
    public async Task The_department_sees_figures_that_open_the_villages_at_risk_and_what_waits(Role role)
    {
        var county = await ThreeVillagesAsync();

        var page = await OpenAsync(role, county.Code);

        Assert.Equal(("工作台", "工作台 - 集中整顿"), (Words(page.QuerySelector("h1")!), page.Title));
        Assert.Equal(["3", "2", "1", "1", "1", "0"], page.QuerySelectorAll(".figure-tile b").Select(b => Words(b).Split(' ')[0]));
        Assert.All(
            page.QuerySelectorAll(".figure-tile"), t => Assert.StartsWith("/figures/", t.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.EndsWith("&level=countykey", page.QuerySelector(".figure-tile .meta a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal(["孔庄村", "张庄村"], page.QuerySelectorAll("#risks tbody th a").Select(Words));
        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("验收后没有修订方案", text, StringComparison.Ordinal);
        Assert.Contains("没有登记整顿方案，未申报，没有登记工作组", text, StringComparison.Ordinal);
        Assert.Contains("还没有回访", text, StringComparison.Ordinal);
        Assert.Contains("整顿措施 1 1 87 天", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.chart"));
    }

    [Fact]
    public async Task What_nobody_wrote_down_of_a_village_is_not_called_none()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");

        var risk = Words((await OpenAsync(Role.Dept, county.Code)).QuerySelector("#risks tbody tr")!);
        Assert.Contains("没有登记整顿方案，未申报，没有登记工作组 未填", risk, StringComparison.Ordinal);
        Assert.DoesNotContain("无逾期", risk, StringComparison.Ordinal);
        var tiles = Words((await OpenAsync(Role.Town, county.Township("101"))).QuerySelector(".figures")!);
        Assert.Contains("1 个村没有登记整顿措施", tiles, StringComparison.Ordinal);
        Assert.Contains("其中 1 个没有登记工作组，不判定", tiles, StringComparison.Ordinal);
        Assert.Contains(
            "1 个村部门入村不足每月 3 天，其中 1 个没有登记联系部门，不判定", Words((await OpenAsync(Role.Leader, county.Code)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("1 个村没有登记突出问题", tiles, StringComparison.Ordinal);
        var row = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/cases").OpenAsync();
        Assert.Contains("没有登记方案 未填 未填 / 未填", Words(row.QuerySelector("tbody tr")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bulletin_waits_for_staff_until_it_is_drafted_and_for_the_head_once_its_month_has_ended()
    {
        var county = await ThreeVillagesAsync();

        Assert.Contains("起草 10 月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        Assert.DoesNotContain("10 月通报", await TasksAsync(Role.Head, county), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            db.Add(new Bulletin(county.Campaign, Month.Of(Today), Today, Caller.CommandLineId));
            db.Add(new Bulletin(county.Campaign, Month.Of(Today).Previous, Today, Caller.CommandLineId));
            await db.SaveChangesAsync(Ct);
        });

        Assert.Contains("完成 10 月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        Assert.Contains("完成 9 月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        Assert.DoesNotContain("月通报", await TasksAsync(Role.Head, county), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            var month = Month.Of(Today).Previous.First;
            (await db.Bulletins.SingleAsync(b => b.CampaignId == county.Campaign.Id && b.FirstDay == month, Ct)).Submit(Today, Caller.CommandLineId);
            await db.SaveChangesAsync(Ct);
        });
        var head = await TasksAsync(Role.Head, county);
        Assert.Contains("审核 9 月通报", head, StringComparison.Ordinal);
        Assert.DoesNotContain("10 月通报", head, StringComparison.Ordinal);
        Assert.DoesNotContain("9 月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            db.Add(new Bulletin(county.Campaign, new(2002, 12), Today, Caller.CommandLineId));
            await db.SaveChangesAsync(Ct);
        });
        Assert.DoesNotContain("2002年12月通报", await TasksAsync(Role.Head, county), StringComparison.Ordinal);
        Assert.Contains("完成 2002年12月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        Assert.Contains("还没有印发通报", Words((await OpenAsync(Role.Leader, county.Code)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_ended_month_without_a_bulletin_since_the_first_is_named_the_oldest_first()
    {
        var county = await ThreeVillagesAsync();
        Assert.Contains("起草 2002年11月到 2003年9月的通报有 11 个月已经结束，还没有起草 起草 10 月通报", await TasksAsync(Role.Dept, county), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            db.Add(new Bulletin(county.Campaign, new(2003, 7), Today, Caller.CommandLineId));
            await db.SaveChangesAsync(Ct);
        });

        var page = await OpenAsync(Role.Dept, county.Code);
        var tasks = page.QuerySelectorAll("main .tasks a").Where(a => a.TextContent.Contains("月通报", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["完成 7 月通报", "起草 8 月通报", "起草 9 月通报", "起草 10 月通报"], tasks.Select(a => Words(a.QuerySelector("b") ?? a)));
        Assert.EndsWith("&month=2003-08", tasks[1].GetAttribute("href"), StringComparison.Ordinal);
        var head = await TasksAsync(Role.Head, county);
        Assert.DoesNotContain("7 月通报", head, StringComparison.Ordinal);
        Assert.DoesNotContain("起草 8", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_reads_one_sentence_and_who_answers()
    {
        var county = await ThreeVillagesAsync();

        var page = await OpenAsync(Role.Leader, county.Code);

        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("3 个后进村中，1 个初步达到验收标准，1 个不合格，1 个没有申报。照现在的情况，2 个村到 12月31日可能转化不了。", text, StringComparison.Ordinal);
        Assert.Contains("赵存良", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href='/log']"));
    }

    [Fact]
    public async Task The_city_compares_the_counties_in_its_scope()
    {
        var one = await ThreeVillagesAsync();

        var page = await OpenAsync(Role.City, one.Code[..4]);

        Assert.Equal("各县对照", Words(page.QuerySelector("h1")!));
        Assert.Contains($"县{one.Code}", Words(page.QuerySelector("tbody")!), StringComparison.Ordinal);
        Assert.Contains("33%", Words(page.QuerySelector("tbody")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Town)]
    [InlineData(Role.Sec)]
    [InlineData(Role.Team)]
    [InlineData(Role.Liaison)]
    [InlineData(Role.DeptHead)]
    public async Task Who_works_in_villages_sees_what_is_due_in_his_own(Role role)
    {
        var county = await ThreeVillagesAsync();
        var browser = role is Role.Town or Role.Sec
            ? await App.SignInAsNewAsync(role, county.Township("101"))
            : await App.SignInAsNewAsync(role, villages: [county.Code + "101201"]);

        var page = await new Form(browser, "/").OpenAsync();

        Assert.Equal(("今天", "今天 - 集中整顿"), (Words(page.QuerySelector("h1")!), page.Title));
        Assert.NotNull(page.QuerySelector("main a.btn-primary[href='/log']"));
        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("修订整顿方案孔庄村 · 不合格 已拖 96 天", text, StringComparison.Ordinal);
        Assert.Contains("补选村委会孔庄村 · 措施 · 陈志强 逾期 87 天", text, StringComparison.Ordinal);
        Assert.Contains("民情日记缺记孔庄村 · 督查问题 还有 15 天", text, StringComparison.Ordinal);
        Assert.DoesNotContain("张庄村", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_logging_the_start_page_says_what_was_saved()
    {
        var county = await ThreeVillagesAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var start = await browser.GetAsync("/log", Ct);
        var form = new Form(browser, start.Headers.Location!.OriginalString);

        var saved = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户"));
        var page = await new Form(browser, saved.Headers.Location!.OriginalString).OpenAsync();

        Assert.Contains("已保存：孔庄村 10月31日进展，同时记驻村 1 天（乡镇领导）。", Words(page.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        Assert.Null((await new Form(browser, "/").OpenAsync()).QuerySelector(".note-ok"));
    }

    [Fact]
    public async Task The_administrator_is_led_to_the_accounts()
    {
        var answer = await (await App.SignInAsNewAsync(Role.Admin)).GetAsync("/", Ct);

        Assert.Equal("/accounts", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Without_a_campaign_the_page_says_so() =>
        Assert.Contains("还没有整顿行动", Words((await OpenAsync(Role.Dept, "990000")).QuerySelector("main")!), StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_signing_in()
    {
        var answer = await App.Browser().GetAsync("/", Ct);

        Assert.StartsWith("/account/sign-in", answer.Headers.Location!.OriginalString, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> TasksAsync(Role role, County county) => Words((await OpenAsync(role, county.Code)).QuerySelector("main .tasks")!);

    private async Task<IHtmlDocument> OpenAsync(Role role, string scope) => await new Form(await App.SignInAsNewAsync(role, scope), "/").OpenAsync();

    private async Task<County> ThreeVillagesAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var visit = new SupervisionVisit(c, Today.AddDays(-9), VisitNotice.Unannounced);
            return
            [
                new Baseline(c, County.Start, ManagementLevel.CountyKey),
                new Measure(c, County.Start, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 5) }, visit,
                new Finding(c, visit, visit.OccurredOn, "民情日记缺记") { DueOn = Today.AddDays(15) },
                new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(c.DivisionCode), County.Start, HolderPost.OrganisationOfficer, "赵存良"),
                .. County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Failed),
            ];
        });
        await county.AddVillageAsync("102201", "张庄村");
        await county.AddVillageAsync("102202", "王庄村", c => County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Passed));
        return county;
    }
}
