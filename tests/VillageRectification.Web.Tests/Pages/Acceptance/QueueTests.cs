using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Acceptance;

/// <summary>验收: who waited a week goes first, the others by a risk that says what it is made of.</summary>
public abstract class QueueTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : QueueTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : QueueTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Applications_that_waited_a_week_go_first_and_the_others_by_risk()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "稳村", c => [.. Applied(c, 6), Seen(c)]);
        await county.AddVillageAsync("101202", "险村", c => [.. Applied(c, 6), Broken(c)]);
        await county.AddVillageAsync("101203", "等满村", c => [.. Applied(c, 7), Seen(c)]);
        await county.AddVillageAsync("101204", "等久村", c => [.. Applied(c, 9), Seen(c)]);
        await county.AddVillageAsync("101205", "未报村");
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(dept, "/acceptance").OpenAsync();

        Assert.Equal(["等久村", "等满村", "险村", "稳村"], Villages(page));
        Assert.Contains("等久村：风险", Words(page.QuerySelector("#risk")!), StringComparison.Ordinal);
        var why = page.QuerySelectorAll("tbody tr")[2].QuerySelector("td.num a")!.GetAttribute("href")!;
        var risk = Words((await new Form(dept, why).OpenAsync()).QuerySelector("#risk")!);
        Assert.Contains("险村：风险", risk, StringComparison.Ordinal);
        Assert.Contains("支部不健全、没有活动场所 +13", risk, StringComparison.Ordinal);
        Assert.Contains("没有记录 +15", risk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_application_rests_on_stands_beside_it_with_the_townships_own_points_and_who_inspects()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "候村", c =>
        [
            .. County.Inspected(c, App.Today.AddMonths(-2), InspectionOutcome.Failed).Cast<CaseFact>(), .. Applied(c, 9), Seen(c),
            new SelfScore(c, App.Today.AddMonths(-3), "村委班子健全", 6, null), new SelfScore(c, App.Today.AddDays(-9), "村委班子健全", 4, null),
            new SelfScore(c, App.Today.AddDays(-9), "村容村貌", 3, null),
        ]);
        await county.AddVillageAsync("101202", "检村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new StageEvent(App.Today, StageEventKind.InspectionOpened, 0, default)]));
            return [new AcceptanceApplication(c, App.Today.AddDays(-3)), new InspectionOpening(c, App.Today, ["孙立新", "王海涛"]), Seen(c)];
        });

        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/acceptance").OpenAsync();

        var rows = page.QuerySelectorAll("tbody tr").Select(r => Words(r)).ToList();
        Assert.Contains("第 2 次申请", rows[0], StringComparison.Ordinal);
        Assert.Contains("7 分（2 项）", rows[0], StringComparison.Ordinal);
        Assert.Contains("孙立新、王海涛", rows[1], StringComparison.Ordinal);
        var basis = Words(page.QuerySelector("#basis")!);
        Assert.Contains("候村：申请依据", basis, StringComparison.Ordinal);
        Assert.Contains("上次结论8月31日不合格", basis, StringComparison.Ordinal);
        Assert.Contains("措施没有登记", basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_to_be_revisited_stand_by_risk()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "稳村", c => [.. Passed(c, 4), Seen(c)]);
        await county.AddVillageAsync("101202", "险村", c => [.. Passed(c, 3), Broken(c)]);

        var page = await new Form(await App.SignInAsNewAsync(Role.Head, county.Code), "/acceptance?view=revisit").OpenAsync();

        Assert.Equal(["险村", "稳村"], Villages(page));
        Assert.EndsWith("/records/revisits/add", page.QuerySelector("tbody tr td:last-child a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_each_band_has_fared_is_told_in_counts_and_no_share_under_ten()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "合格村", c => Passed(c, 1));
        await county.AddVillageAsync("101202", "未过村", c => County.Inspected(c, App.Today.AddMonths(-1), InspectionOutcome.Failed).Cast<CaseFact>());
        await county.AddVillageAsync("101203", "未报村");
        await county.AddVillageAsync("101204", "早过村", c => Passed(c, 5));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(dept, "/acceptance/risk").OpenAsync();

        Assert.Contains("2003年7月31日的风险，到2003年10月31日的结论", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(["1 个月前", "3 个月前", "6 个月前", "12 个月前"], page.QuerySelectorAll(".panel > .views li").Select(l => Words(l)));
        Assert.Contains("20–39 分 3 1 1 1 不足 10 个", page.QuerySelectorAll("tbody tr").Select(r => Words(r)));
        Assert.Single(page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody td[data-label=仍然合格]"), t => Words(t) == "1");
        Assert.DoesNotContain("%", string.Concat(page.QuerySelectorAll("tbody").Select(t => Words(t))), StringComparison.Ordinal);
        Assert.Contains("最多 20 分", Words(page.QuerySelector(".summary")!), StringComparison.Ordinal);
        foreach (var (months, day) in new[] { (1, "2003年9月30日"), (5, "2003年7月31日") })
        {
            var other = Words((await new Form(dept, $"/acceptance/risk?months={months}").OpenAsync()).QuerySelector("main")!);
            Assert.Contains($"{day}的风险", other, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_only_waits_for_the_heads_word_is_a_group_of_its_own(bool isVoted)
    {
        var county = await County.CreateAsync(App);
        var (on, standard) = (App.Today.AddDays(-2), county.Campaign.StandardOn(App.Today));
        await county.AddVillageAsync("101201", "检村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new StageEvent(on, StageEventKind.InspectionOpened, 0, default)]));
            InspectionOpening opening = new(c, on, ["孙立新", "王海涛"]);
            return
            [
                new AcceptanceApplication(c, on), opening,
                .. opening.Names().SelectMany(n => standard.Items.Select(i => new ItemScore(c, on, opening.RecordId, new(n, i.Text, i.Points, null, null)))),
                .. isVoted ? [new RepresentativesVote(c, on, opening.RecordId, Ballots.Of(20, 4))] : Array.Empty<CaseFact>(),
            ];
        });
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        var page = await new Form(head, "/acceptance?view=pending").OpenAsync();

        Assert.Equal(isVoted ? ["检村"] : [], Villages(page));
        Assert.Equal(
            [isVoted ? "待办 0" : "待办 1", isVoted ? "待定结论 1" : "待定结论 0", "待回访 0", "已办结 0"], page.QuerySelectorAll(".views li").Select(Words));
        if (isVoted)
        {
            Assert.Contains("按规则：合格，100 分", Words(page.QuerySelector("tbody")!), StringComparison.Ordinal);
            Assert.Single(page.QuerySelectorAll("tbody a[href*='/records/verdicts/add']"));
        }
    }

    private static IEnumerable<string> Villages(IHtmlDocument page) => page.QuerySelectorAll("tbody th a").Select(Words);

    private static IEnumerable<CaseFact> Applied(RectificationCase c, int daysAgo)
    {
        var on = App.Today.AddDays(-daysAgo);
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(on, StageEventKind.Applied, 0, default)]));
        return [new AcceptanceApplication(c, on)];
    }

    private static IEnumerable<CaseFact> Passed(RectificationCase c, int monthsAgo) =>
        County.Inspected(c, App.Today.AddMonths(-monthsAgo), InspectionOutcome.Passed).Cast<CaseFact>();

    private static ProgressEntry Seen(RectificationCase c) => new ProgressEntry(c, App.Today, "修复机井一眼");

    private static Baseline Broken(RectificationCase c) =>
        new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Rooms = OfficeRooms.None };
}
