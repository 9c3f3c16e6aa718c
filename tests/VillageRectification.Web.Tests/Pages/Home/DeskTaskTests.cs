using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>What waits on the desks of the department and the city: what counts as waiting, and what is done about many.</summary>
public abstract class DeskTaskTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DeskTaskTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DeskTaskTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(92, true, true)]
    [InlineData(91, true, false)]
    [InlineData(92, false, false)]
    public async Task The_head_verifies_after_the_consolidation_time_and_a_revisit_that_held(int daysAgo, bool held, bool isWaiting)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => TaskSamples.Consolidated(c, App.Today.AddDays(-daysAgo), held));

        Assert.Equal(isWaiting, Lines(await DeskAsync(Role.Head, county)).Any(l => l.StartsWith("转化升级认定孔庄村", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_seen_before_the_village_fell_back_is_no_revisit_of_its_later_pass()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            .. TaskSamples.Consolidated(c, new(2003, 3, 1), held: true), new Inspection(c, new(2003, 5, 1), InspectionKind.Revisit, InspectionOutcome.FellBack),
            new Inspection(c, new(2003, 6, 1), InspectionKind.County, InspectionOutcome.Passed),
        ]);
        await county.AddVillageAsync("101202", "王庄村", c => TaskSamples.Consolidated(c, new(2003, 3, 1), held: true));

        var desk = await DeskAsync(Role.Head, county);

        Assert.Equal("回访孔庄村 · 6月1日合格 · 还没有回访 还有 31 天", Assert.Single(Lines(desk), l => l.StartsWith("回访", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(desk), l => l.StartsWith("转化升级认定孔庄村", StringComparison.Ordinal));
        Assert.Contains("待回访 1", Words(desk.QuerySelector(".figures")!), StringComparison.Ordinal);
        var list = await new Form(await App.SignInAsNewAsync(Role.Head, county.Code), "/cases?view=torevisit").OpenAsync();
        Assert.Equal($"/cases/{@case.Id}", Assert.Single(list.QuerySelectorAll("main tbody th a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Of_many_that_wait_those_that_wait_longest_have_a_line_and_the_rest_a_list()
    {
        var county = await County.CreateAsync(App);
        foreach (var day in Enumerable.Range(1, 9))
        {
            await county.AddVillageAsync($"10120{day}", $"村{day}庄", c => [new AcceptanceApplication(c, new(2003, 10, 20 - day))]);
        }

        await county.AddVillageAsync(
            "101210", "在检村", c => [new AcceptanceApplication(c, new(2003, 9, 1)), new InspectionOpening(c, new(2003, 9, 2), ["王秀英", "李明"])]);
        var desk = await DeskAsync(Role.Dept, county);

        Assert.Equal(
            [.. Enumerable.Range(3, 7).Reverse().Select(d => $"安排检查村{d}庄 · 10月{20 - d}日申请 · 人员要回避"), "另有 2 个村要安排检查已经申请，等待检查"],
            desk.QuerySelectorAll("main .desk-tasks > .tasks > li").Select(l => Words(l.QuerySelector("summary") ?? l))
                .Where(l => l.Contains("安排检查", StringComparison.Ordinal)));
        var rest = desk.QuerySelector("main .tasks .rest .fold > p a")!.GetAttribute("href")!;
        Assert.Equal(
            ["安排检查村2庄 · 10月18日申请 · 人员要回避", "安排检查村1庄 · 10月19日申请 · 人员要回避"],
            desk.QuerySelector("main .tasks .rest")!.QuerySelectorAll(".tasks > li").Select(Words));
        Assert.All(
            desk.QuerySelector("main .tasks .rest")!.QuerySelectorAll(".tasks > li > span > a"),
            a => Assert.EndsWith("/records/inspection-openings/add?from=today", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(9, (await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), rest).OpenAsync()).QuerySelectorAll("main tbody th a").Length);
    }

    [Fact]
    public async Task What_the_staff_proposed_waits_for_the_head_until_it_is_decided()
    {
        var county = await County.CreateAsync(App);
        var proposed = await county.AddVillageAsync("101201", "孔庄村");
        var declined = await county.AddVillageAsync("101202", "王庄村");
        var decided = await county.AddVillageAsync("101203", "赵庄村");
        ListedDivision village = new(DivisionCode.Parse(county.Code + "101209"), "陈庄村");
        await AddAsync(new ListingProposal(county.Campaign, village, App.Today, new(ManagementLevel.Ordinary, null, [])));
        StandingProposal[] proposals = [.. new[] { proposed, declined, decided }.Select(c => new StandingProposal(c, App.Today, Standing.Suspended, "搬迁"))];
        await AddAsync([.. proposals]);
        await AddAsync(new StandingAnswer(declined, proposals[1], App.Today, "不搬"), new StandingChange(decided, App.Today, Standing.Suspended, "搬迁"));

        var desk = await DeskAsync(Role.Head, county);

        Assert.Equal(
            ["决定是否列入：陈庄村1 个，干部建议列入后进村", "决定是否中止整顿：孔庄村 干部建议，从10月31日起 · 不同意：决定是否中止整顿：孔庄村"],
            Lines(desk).Where(l => l.StartsWith("决定", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(await DeskAsync(Role.Dept, county)), l => l.StartsWith("决定", StringComparison.Ordinal));
        var links = desk.QuerySelectorAll("main .tasks a").Where(a => a.TextContent.StartsWith("决定", StringComparison.Ordinal));
        Assert.Equal(["/cases/register", $"/cases/{proposed.Id}/records/standing-changes/add?from=today"], links.Select(a => a.GetAttribute("href")));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var other = desk.QuerySelectorAll("main .tasks a.inline").Single(a => Words(a).StartsWith("不同意", StringComparison.Ordinal));
        var no = new Form(head, other.GetAttribute("href")!);
        var answer = await no.SubmitAsync(await no.OpenAsync(), ("Input.Why", "不搬了"));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        Assert.DoesNotContain(Lines(await new Form(head, "/").OpenAsync()), l => l.StartsWith("决定是否中止", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_city_is_told_of_which_county_where_it_has_several()
    {
        var county = await County.CreateAsync(App);
        var city = county.Code[..4];
        await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
            [new LevelChange(c, County.Start, ManagementLevel.CityKey), .. TaskSamples.Consolidated(c, App.Today.AddDays(-9), held: false)]);

        var desk = await new Form(await App.SignInAsNewAsync(Role.City, city), "/").OpenAsync();

        Assert.Contains(Lines(desk), l => l.StartsWith($"转化升级认定县{county.Code} · 孔庄村", StringComparison.Ordinal));
    }

    private Task<int> AddAsync(params Fact[] facts) => App.WithDbAsync(db =>
    {
        db.AddRange(facts);
        return db.SaveChangesAsync(Ct);
    });

    private async Task<IHtmlDocument> DeskAsync(Role role, County county) => await new Form(await App.SignInAsNewAsync(role, county.Code), "/").OpenAsync();

    private static string[] Lines(IHtmlDocument page) => [.. page.QuerySelectorAll("main .tasks > li").Select(Words)];
}
