using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>After a failure the items that were not reached and a sample of the others come first, and the old sheet stands beside the new one.</summary>
public abstract class ReinspectionTests(App app) : AppTests(app)
{
    private const string First = "孙立新";
    private const string Second = "王海涛";
    private const string Council = "村委班子健全";

    public sealed class OnSqlite(SharedSqlite shared) : ReinspectionTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ReinspectionTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_old_sheet_stands_beside_the_new_one()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var earlier = new InspectionOpening(c, new(2003, 6, 1), [First, Second]);
            return
            [
                earlier, .. new[] { First, Second }.Select(n => new ItemScore(c, new(2003, 6, 2), earlier.RecordId, new(n, Council, 2, null, "一人长期在外"))),
                Failed(c, Council), .. Again(c),
            ];
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await OpenAsync(dept, @case, "");
        var sheet = await OpenAsync(dept, @case, "/sheet");

        Assert.Contains("6月10日县级验收：不合格，62 分。", Words(page.QuerySelector("#sheets")!), StringComparison.Ordinal);
        Assert.Contains("6月10日县级验收：不合格，62 分。先看没有达到的 1 项，再看抽查的 5 项，其余也要评。", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        var item = Mark(sheet, Council);
        Assert.Contains("上次没有达到", item, StringComparison.Ordinal);
        Assert.Contains("上次 2 分", item, StringComparison.Ordinal);
        Assert.Equal(5, sheet.QuerySelectorAll(".mark .tag-warn").Count(t => Words(t) == "抽查"));
        Assert.DoesNotContain("抽查", item, StringComparison.Ordinal);
        Assert.Equal(23, sheet.QuerySelectorAll(".mark").Count(m => Words(m).Contains("上次 没有记", StringComparison.Ordinal)));
        // Whoever opens it sees the same sample.
        Assert.Equal(Sampled(sheet), Sampled(await OpenAsync(await App.SignInAsNewAsync(Role.Head, county.Code), @case, "/sheet")));
    }

    [Fact]
    public async Task The_paper_form_has_the_old_points_beside()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var earlier = new InspectionOpening(c, new(2003, 6, 1), [First, Second]);
            return
            [
                earlier, .. new[] { First, Second }.Select(n => new ItemScore(c, new(2003, 6, 2), earlier.RecordId, new(n, Council, 2, null, null))),
                Failed(c, Council), .. Again(c),
            ];
        });

        var paper = await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), @case, "/print");

        var row = paper.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Single(r => Words(r).Contains(Council, StringComparison.Ordinal));
        Assert.Equal(["2 分", "", "上次没有达到"], row.Children.TakeLast(3).Select(Words));
    }

    [Fact]
    public async Task After_a_paper_sheet_the_failed_items_are_those_of_the_verdict_and_a_first_inspection_has_none()
    {
        var county = await County.CreateAsync(App);
        var paper = await county.AddVillageAsync("101201", "孔庄村", c => [Failed(c, Council), .. Again(c)]);
        var first = await county.AddVillageAsync("101202", "王庄村", c => Again(c));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var sheet = await OpenAsync(dept, paper, "/sheet");
        Assert.Contains("上次没有达到", Mark(sheet, Council), StringComparison.Ordinal);
        Assert.Contains("上次没有逐项的检查表。", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("没有记", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("上次", Words((await OpenAsync(dept, first, "/sheet")).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_reached_is_carried_over_and_can_be_marked_all_the_same()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var earlier = new InspectionOpening(c, new(2003, 6, 1), [First, Second]);
            return
            [
                earlier, .. new[] { First, Second }.SelectMany(n => county.Campaign.Criteria.Select(i => new ItemScore(
                    c, new(2003, 6, 2), earlier.RecordId, new(n, i.Text, i.Text == Council ? 2 : i.Points, null, null)))),
                Failed(c, Council), .. Again(c, "0123456789abcdef"),
            ];
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var sheet = await OpenAsync(dept, @case, "/sheet");

        Assert.Contains("已评 0 项，要评 6 项，暂得 0 分；不再评的 18 项按上次算", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        var carried = sheet.QuerySelectorAll(".mark").Where(m => Words(m).Contains("这次不再评", StringComparison.Ordinal)).ToList();
        Assert.Equal(18, carried.Count);
        Assert.Empty(sheet.QuerySelectorAll(".mark input:checked"));
        var name = carried[0].QuerySelector("input[name$='.Item']")!.GetAttribute("name")!.Replace(".Item", ".Mark", StringComparison.Ordinal);
        var page = await OpenAsync(dept, @case, "");
        // What is carried over is no sheet that anybody filled in.
        Assert.EndsWith("检查表 还没有", Words(page.QuerySelectorAll("ol.views li")[^1]), StringComparison.Ordinal);
        Assert.EndsWith("检查表 0/6", Words(sheet.QuerySelectorAll("ol.views li")[^1]), StringComparison.Ordinal);
        Assert.Contains("还没有人填检查表", Words(page.QuerySelector("#sheets")!), StringComparison.Ordinal);
        Assert.Contains("0123456789abcdef", Words(page.QuerySelector("#sheets")!), StringComparison.Ordinal);

        var marked = await new Form(dept, $"/cases/{@case.Id}/inspection/sheet").SubmitAsync(sheet, (name, "1"));
        Assert.Equal(HttpStatusCode.Redirect, marked.StatusCode);
        var after = await OpenAsync(dept, @case, $"/sheet/{Second}");
        Assert.EndsWith("检查表 1/7", Words((await OpenAsync(dept, @case, "")).QuerySelectorAll("ol.views li")[^1]), StringComparison.Ordinal);
        Assert.Contains("要评 7 项，暂得 0 分；不再评的 17 项按上次算", Words(after.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_other_criteria_what_changed_is_explained_and_what_is_new_or_gone_is_said()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var earlier = new InspectionOpening(c, new(2003, 6, 1), [First, Second]);
            return
            [
                earlier, .. new[] { First, Second }.SelectMany(n => county.Campaign.Criteria.Select(i => new ItemScore(
                    c, new(2003, 6, 2), earlier.RecordId, new(n, i.Text, i.Text == Council ? 2 : i.Points, null, null)))),
                Failed(c, Council), .. Again(c, "0123456789abcdef"),
            ];
        });
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.Criteria).Include(c => c.CriteriaVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            var gone = campaign.Criteria.Single(c => c.Text == "村容村貌");
            campaign.DraftCriteria(
            [
                .. campaign.Criteria.Where(c => c != gone).Select(c => CriterionDraft.Of(c) with { Points = c.Text == Council ? c.Points + 1 : c.Points }),
                new("群众满意", "群众看得到变化", gone.Points - 1),
            ],
                new(), new(Guid.CreateVersion7(), "干部"));
            campaign.CriteriaRules().Enact(new(2003, 10, 20), new(2003, 10, 15), "看群众", new(Guid.CreateVersion7(), "部长"));
            await db.SaveChangesAsync(Ct);
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var sheet = await OpenAsync(dept, @case, "/sheet");

        Assert.Contains("该项上次满分 6 分，这次 7 分；按第 2 版标准", Mark(sheet, Council), StringComparison.Ordinal);
        Assert.Contains("新的一项，上次没有；按第 2 版标准", Mark(sheet, "群众看得到变化"), StringComparison.Ordinal);
        const string changed = "上次按第 1 版标准，这次按第 2 版。新的 1 项。满分不同的 1 项，要重新评。上次有、这次不再查的 1 项：村容村貌（上次 3 分，满分 3 分）。";
        foreach (var page in new[] { sheet, await OpenAsync(dept, @case, ""), await OpenAsync(dept, @case, "/print") })
        {
            Assert.Contains(changed, Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_inspection_after_a_failure_keeps_with_what_its_sample_was_drawn()
    {
        var county = await County.CreateAsync(App);
        var failed = await county.AddVillageAsync("101201", "孔庄村", c => [Failed(c, Council), .. Applied(c)]);
        var first = await county.AddVillageAsync("101202", "王庄村", Applied);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        foreach (var @case in new[] { failed, first })
        {
            var form = new Form(head, $"/cases/{@case.Id}/records/inspection-openings/add");
            var sent = await form.SubmitAsync(await form.OpenAsync(), ("Input.Inspectors", $"{First}、{Second}"), ("Input.Confirmed", $"{First}、{Second}"));
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        var seeds = await App.WithDbAsync(db => db.InspectionOpenings
            .Where(o => o.CaseId == failed.Id || o.CaseId == first.Id).ToDictionaryAsync(o => o.CaseId, o => o.Seed, Ct));

        Assert.Matches("^[0-9a-f]{16}$", seeds[failed.Id]!);
        Assert.Null(seeds[first.Id]);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(HttpClient browser, RectificationCase @case, string rest) =>
        new Form(browser, $"/cases/{@case.Id}/inspection{rest}").OpenAsync();

    private static string Mark(IParentNode page, string item) =>
        Words(page.QuerySelectorAll(".mark").Single(m => m.QuerySelector($"input[name$='.Item'][value='{item}']") is not null));

    private static IEnumerable<string> Sampled(IParentNode page) =>
        [.. page.QuerySelectorAll(".mark").Where(m => Words(m).Contains("抽查", StringComparison.Ordinal))
            .Select(m => m.QuerySelector("input[name$='.Item']")!.GetAttribute("value")!)];

    private static Inspection Failed(RectificationCase c, string item) =>
        new(c, new(2003, 6, 10), InspectionKind.County, InspectionOutcome.Failed) { Score = 62, FailedItems = item };

    private static IEnumerable<CaseFact> Again(RectificationCase c, string? seed = null)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 30), StageEventKind.InspectionOpened, 0, default)]));
        return [new AcceptanceApplication(c, new(2003, 10, 27)), new InspectionOpening(c, new(2003, 10, 30), [First, Second]) { Seed = seed }];
    }

    private static IEnumerable<CaseFact> Applied(RectificationCase c)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 27), StageEventKind.Applied, 0, default)]));
        return [new AcceptanceApplication(c, new(2003, 10, 27))];
    }
}
